create table deviation (
    organisation_id   uuid not null default current_organisation(),
    entry_id          uuid not null,
    description       text not null check (length(trim(description)) between 1 and 10000),
    type              text not null check (type in ('PRIVACY_SECURITY', 'PATIENT_SAFETY',
        'HEALTH_SAFETY', 'EQUIPMENT', 'MISSING_ROUTINE', 'OTHER')),
    place             text,
    happened_at       timestamptz,
    -- Opaque to us: a reference into the journal system, never a person.
    journal_reference text,
    -- Who reported without signing in, if they said so.
    reporter_name     text,
    personal_data     boolean,
    restore           text,
    cause             text,
    prevention        text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('deviation', 'entry_id', 'entry_id');

-- A report that somebody is still writing: as it was typed, for its writer alone.
create table deviation_draft (
    organisation_id   uuid not null default current_organisation() references organisation,
    id                uuid not null,
    person_id         uuid not null default current_person() references person,
    description       text not null,
    type              text not null,
    place             text not null,
    happened_at       text not null,
    journal_reference text not null,
    saved_at          timestamptz not null,
    primary key (organisation_id, id)
);
create index deviation_draft_person on deviation_draft (organisation_id, person_id, saved_at);
alter table deviation_draft enable row level security;
alter table deviation_draft force row level security;
create policy own on deviation_draft to ${program}, current_user
    using (organisation_id = current_organisation() and person_id = current_person())
    with check (organisation_id = current_organisation() and person_id = current_person());

-- A place whose poster lets anybody report: we keep the hash of the secret in its code.
create table deviation_place (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    secret          text not null unique,
    name            text not null check (length(trim(name)) between 1 and 200),
    made_by         uuid references person,
    made_at         timestamptz not null,
    revoked_at      timestamptz,
    primary key (organisation_id, id)
);
call protect('deviation_place', 'id');
create policy shown on deviation_place for select to ${program}
    using (secret = current_secret() and revoked_at is null);

-- A report from a poster, until it has become an entry. Whoever shows the place's secret, and
-- nothing else, can add one row for that place and read nothing.
create table deviation_arrival (
    organisation_id uuid not null references organisation,
    id              uuid not null,
    place_id        uuid not null,
    description     text not null check (length(trim(description)) between 1 and 10000),
    type            text not null,
    happened_at     timestamptz,
    reporter_name   text,
    explained       text,
    arrived_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, place_id) references deviation_place (organisation_id, id)
);
call isolate('deviation_arrival');
create policy from_place on deviation_arrival for insert to ${program}
    with check ((organisation_id, place_id) in (
        select place.organisation_id, place.id from deviation_place place
        where place.secret = current_secret() and place.revoked_at is null));
