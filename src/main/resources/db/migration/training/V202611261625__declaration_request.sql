-- What a supplier was asked to show, and what it showed.
create table declaration_request (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    wanted          text not null check (wanted in ('DECLARATIONS', 'ROUTINE')),
    asked_by        uuid references person,
    asked_at        timestamptz not null,
    answer_by       date not null,
    shown_on        date,
    sample          text,
    renew_on        date,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references declaration (organisation_id, entry_id),
    check ((shown_on is null) = (sample is null and renew_on is null))
);
create index declaration_request_entry on declaration_request (organisation_id, entry_id);
call protect_entry_table('declaration_request', 'entry_id', 'id');
