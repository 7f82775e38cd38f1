-- Who took the folder out, and which pages and files an auditor has opened. Both are trails: the
-- program adds to them and never changes or removes.
create table inspection_export (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    person_id       uuid not null default current_person() references person,
    as_of           date,
    files           integer not null check (files > 0),
    bytes           bigint not null check (bytes > 0),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at         timestamptz not null default action_time(),
    primary key (organisation_id, id)
);
create index inspection_export_made on inspection_export (organisation_id, made_at);
call isolate('inspection_export');
revoke update, delete on inspection_export from ${program};

create table inspection_viewing (
    organisation_id uuid not null default current_organisation() references organisation,
    person_id       uuid not null default current_person() references person,
    hour            timestamptz not null,
    path            text not null check (length(path) <= 400),
    entry_id        uuid,
    first_at        timestamptz not null default action_time(),
    primary key (organisation_id, person_id, hour, path),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call isolate('inspection_viewing');
revoke update, delete on inspection_viewing from ${program};
