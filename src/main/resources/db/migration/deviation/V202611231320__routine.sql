-- Who has read how, and to whom, deviations are reported here.
create table deviation_routine_reader (
    organisation_id uuid not null default current_organisation() references organisation,
    person_id       uuid not null references person,
    read_at         timestamptz not null,
    primary key (organisation_id, person_id)
);
call protect('deviation_routine_reader', 'person_id');
