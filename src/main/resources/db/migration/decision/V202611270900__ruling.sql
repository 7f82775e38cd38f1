create table ruling (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    decision        uuid,
    edition         integer check (edition > 0),
    outcome         uuid,
    shown           text,
    note            text,
    departure       text,
    reason          text,
    advice          text,
    advice_followed boolean,
    approved_by     uuid references person,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check ((outcome is null) = (edition is null)),
    check ((outcome is null) = (shown is null)),
    check ((departure is null) = (reason is null)),
    check (departure is null or outcome is not null),
    check (approved_by is null or departure is not null)
);
create index ruling_edition on ruling (organisation_id, decision, edition);
call protect_entry_table('ruling', 'entry_id', 'entry_id');

-- The answer to a question, with the very words asked and answered; history keeps the answers before it.
create table ruling_answer (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    question        text not null check (length(question) between 1 and 100),
    chosen          text,
    asked           text not null,
    said            text,
    language        text not null check (language in ('NB', 'NN', 'EN')),
    fact            text,
    answered_by     uuid references person,
    answered_at     timestamptz not null,
    primary key (organisation_id, id),
    unique (organisation_id, entry_id, question),
    foreign key (organisation_id, entry_id) references ruling (organisation_id, entry_id),
    check ((chosen is null) = (said is null))
);
call protect_entry_table('ruling_answer', 'entry_id', 'id');
