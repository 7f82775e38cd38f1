-- Everybody who is given access must know the duty of secrecy (Normen 2.3): a role opens nothing
-- until its person has acknowledged it. Whoever had access before is asked once.
alter table authorisation add column acknowledged_at timestamptz;

-- As before, with when the duty was acknowledged. Somebody who has not acknowledged can extend
-- nothing yet, and so takes nobody's place who can.
create or replace view held_role with (security_invoker = true) as
    select held.organisation_id, held.id, held.person_id, held.role, held.unit_id, held.valid_until,
        held.valid_until < today.day as lapsed, held.acknowledged_at
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
                    and person.joined_at is not null
                    and (other.acknowledged_at is not null or held.acknowledged_at is null)));

drop function show_session(interval);
create function show_session(idle interval)
    returns table (
        session_id uuid, seen_at timestamptz, person_id uuid, address text, name text,
        person_language text, chosen uuid, organisation_id uuid, organisation text, profile text,
        organisation_language text, role text, valid_until date, lapsed boolean,
        acknowledged boolean)
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
            held_role.lapsed, held_role.acknowledged_at is not null
        from person
        left join held_role on held_role.person_id = person.id
        left join organisation on organisation.id = held_role.organisation_id
        where person.id = shown.person_id
        order by organisation.name collate "nb-x-icu", organisation.id, held_role.role;
end $$;

drop function show_token();
create function show_token()
    returns table (
        session_id uuid, seen_at timestamptz, may_write boolean, person_id uuid, address text,
        name text, person_language text, chosen uuid, organisation_id uuid, organisation text,
        profile text, organisation_language text, role text, valid_until date, lapsed boolean,
        acknowledged boolean)
    language plpgsql as $$
declare
    shown api_token;
begin
    select * into shown from api_token
    where api_token.secret = current_secret()
        and api_token.valid_until >= (action_time() at time zone 'Europe/Oslo')::date;
    if not found then
        return;
    end if;
    perform set_config('app.person', shown.person_id::text, true),
        set_config('app.organisation', shown.organisation_id::text, true);
    return query
        select shown.id, coalesce(shown.used_at, 'epoch'), shown.may_write, person.id,
            person.address, person.name, person.language, shown.organisation_id,
            held_role.organisation_id, organisation.name, organisation.profile,
            organisation.language, held_role.role, held_role.valid_until, held_role.lapsed,
            held_role.acknowledged_at is not null
        from person
        join held_role on held_role.person_id = person.id
            and held_role.organisation_id = shown.organisation_id
        join organisation on organisation.id = held_role.organisation_id
        where person.id = shown.person_id
        order by held_role.role;
end $$;
