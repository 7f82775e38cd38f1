-- A person is global: one address, one set of factors, and may be authorised by several organisations.
create table person (
    id         uuid primary key,
    address    text not null unique check (address = lower(address) and address like '%_@_%'),
    name       text not null check (length(trim(name)) between 1 and 200),
    language   text check (language in ('nb', 'nn', 'en')),
    created_at timestamptz not null default action_time(),
    -- When the person first chose a password; before that nobody can sign in as them.
    joined_at  timestamptz,
    version    integer not null default 0
);

-- Who may what in an organisation: always with an end.
create table authorisation (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    person_id       uuid not null references person,
    role            text not null check (role ~ '^[A-Z_]+$'),
    unit_id         uuid,
    valid_from      date not null,
    valid_until     date not null,
    reason          text not null check (length(trim(reason)) between 1 and 1000),
    granted_by      uuid references person,
    granted_at      timestamptz not null default action_time(),
    reviewed_on     date,
    -- Taken away before its time.
    ended_at        timestamptz,
    version         integer not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    check (valid_until >= valid_from)
);
create index authorisation_person on authorisation (person_id);
create index authorisation_until on authorisation (organisation_id, valid_until) where ended_at is null;
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

-- What somebody signs in with: apart from the person, so that no colleague's query can reach it.
create table password (
    person_id  uuid primary key references person,
    hash       text not null,
    changed_at timestamptz not null
);
alter table password enable row level security;
alter table password force row level security;
create policy self on password to ${program}, current_user
    using (person_id = current_person()) with check (person_id = current_person());
create policy sign_in on password for select to ${program}
    using (person_id in (select id from person where address = current_address()));

-- The roles that hold now; days are counted in Oslo. An organisation is never without somebody who
-- can extend: the managing role that ended last holds on, lapsed, until another one that somebody
-- can use ends later.
create view held_role with (security_invoker = true) as
    select held.organisation_id, held.id, held.person_id, held.role, held.unit_id, held.valid_until,
        held.valid_until < today.day as lapsed
    from authorisation held,
        lateral (select (action_time() at time zone 'Europe/Oslo')::date as day) today
    where held.ended_at is null
        and held.valid_from <= today.day
        and (held.valid_until >= today.day
            or held.role in ('LEADER', 'MANAGER')
            and not exists (
                select
                from authorisation other
                join person on person.id = other.person_id
                where other.organisation_id = held.organisation_id
                    and other.role in ('LEADER', 'MANAGER')
                    and other.ended_at is null
                    and other.valid_from <= today.day
                    and other.valid_until > held.valid_until
                    and person.joined_at is not null));

-- Our own session table: the browser holds the secret, we only its SHA-256.
create table session (
    secret          text primary key,
    id              uuid not null unique,
    person_id       uuid not null references person,
    organisation_id uuid references organisation,
    agent           text not null default '',
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

-- Whose the session is that the request shows, and every role they hold: one row a role, the
-- chosen organisation's and the others'. From here on the transaction acts for that person, so that
-- one statement is enough for what every request asks.
create function show_session(idle interval)
    returns table (
        session_id uuid, seen_at timestamptz, person_id uuid, address text, name text,
        person_language text, chosen uuid, organisation_id uuid, organisation text, profile text,
        organisation_language text, role text, valid_until date, lapsed boolean)
    language plpgsql as $$
declare
    shown session;
begin
    select * into shown from session
    where session.secret = current_secret()
        and session.expires_at > action_time()
        and session.seen_at > action_time() - idle;
    if not found then
        return;
    end if;
    perform set_config('app.person', shown.person_id::text, true),
        set_config('app.organisation', coalesce(shown.organisation_id::text, ''), true);
    return query
        select shown.id, shown.seen_at, person.id, person.address, person.name, person.language,
            shown.organisation_id, held_role.organisation_id, organisation.name,
            organisation.profile, organisation.language, held_role.role, held_role.valid_until,
            held_role.lapsed
        from person
        left join held_role on held_role.person_id = person.id
        left join organisation on organisation.id = held_role.organisation_id
        where person.id = shown.person_id
        order by organisation.name collate "nb-x-icu", organisation.id, held_role.role;
end $$;

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
