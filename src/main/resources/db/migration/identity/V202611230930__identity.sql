-- A person is global: one address, one set of factors, and may be authorised by several organisations.
create table person (
    id         uuid primary key,
    address    text not null unique check (address = lower(address) and address like '%_@_%'),
    name       text not null check (length(trim(name)) between 1 and 200),
    language   text check (language in ('nb', 'nn', 'en')),
    password   text,
    created_at timestamptz not null default action_time(),
    version    integer not null default 0
);

-- Who may what in an organisation: always with an end.
create table authorisation (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    person_id       uuid not null references person,
    role            text not null,
    unit_id         uuid,
    valid_from      date not null,
    valid_until     date not null,
    reason          text not null,
    granted_by      uuid references person,
    reviewed_on     date,
    version         integer not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    check (valid_until >= valid_from)
);
create index authorisation_person on authorisation (person_id);
call protect('authorisation', 'id');
create policy mine on authorisation for select to ${program} using (person_id = current_person());
create policy member on organisation for select to ${program}
    using (id in (select organisation_id from authorisation where person_id = current_person()));

alter table person enable row level security;
alter table person force row level security;
create function current_address() returns text language sql stable parallel safe
    return nullif(current_setting('app.address', true), '');
create policy self on person to ${program}, current_user
    using (id = current_person()) with check (id = current_person());
create policy sign_in on person for select to ${program} using (address = current_address());
create policy colleague on person for select to ${program}
    using (id in (select person_id from authorisation where organisation_id = current_organisation()));
-- An organisation invites somebody new: the person exists from then on.
create policy invited on person for insert to ${program} with check (current_organisation() is not null);

-- Our own session table: the browser holds the secret, we only its SHA-256.
create table session (
    secret          text primary key,
    person_id       uuid not null references person,
    organisation_id uuid references organisation,
    created_at      timestamptz not null,
    seen_at         timestamptz not null,
    expires_at      timestamptz not null
);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);
alter table session enable row level security;
alter table session force row level security;
create policy shown on session to ${program}, current_user
    using (secret = current_secret() or person_id = current_person())
    with check (secret = current_secret() or person_id = current_person());

-- One-time links: first set-up, invitation, new password.
create table one_time_link (
    secret          text primary key,
    purpose         text not null check (purpose in ('SET_UP', 'PASSWORD')),
    person_id       uuid references person,
    organisation_id uuid references organisation,
    expires_at      timestamptz not null,
    used_at         timestamptz
);
alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy shown on one_time_link to ${program}, current_user
    using (secret = current_secret() or organisation_id = current_organisation())
    with check (secret = current_secret() or organisation_id = current_organisation());

-- A program's key to the API: with a scope and an end, acting for the person who made it.
create table api_token (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    secret          text not null unique,
    name            text not null check (length(trim(name)) between 1 and 100),
    person_id       uuid not null references person,
    may_write       boolean not null,
    valid_until     date not null,
    created_at      timestamptz not null,
    used_at         timestamptz,
    primary key (organisation_id, id)
);
call isolate('api_token');
create policy shown on api_token to ${program}
    using (secret = current_secret()) with check (secret = current_secret());
