-- Who runs this installation, as each organisation's record names them.
create table host (
    only_one            boolean primary key default true check (only_one),
    name                text not null check (length(trim(name)) between 1 and 200),
    number              text check (number ~ '^[0-9]{9}$'),
    address             text,
    contact             text not null,
    phone               text,
    stored_where        text,
    agreement_on        date,
    agreement_reference text,
    sign_up             boolean not null default false,
    terms               text,
    check (not sign_up or terms is not null)
);
alter table host enable row level security;
alter table host force row level security;
create policy told on host for select to ${program} using (true);
create policy operator on host to ${program}
    using (acts_as_operator()) with check (acts_as_operator());

-- An organisation whose people the operator keeps out for a time, with the reason they are told.
create table closure (
    organisation_id uuid not null references organisation,
    id              uuid not null,
    reason          text not null check (length(trim(reason)) between 1 and 1000),
    closed_at       timestamptz not null,
    closed_by       uuid not null default current_person() references person,
    opened_at       timestamptz,
    opened_by       uuid references person,
    primary key (organisation_id, id),
    check ((opened_at is null) = (opened_by is null))
);
create unique index closure_now on closure (organisation_id) where opened_at is null;
alter table closure enable row level security;
alter table closure force row level security;
create policy operator on closure to ${program}
    using (acts_as_operator()) with check (acts_as_operator());
create policy own on closure for select to ${program} using (
    organisation_id = current_organisation()
    or organisation_id in (select organisation_id from authorisation where person_id = current_person()));
-- A trail of its own: what was closed and opened is never taken back, only followed by more.
revoke update, delete on closure from ${program};
grant update (opened_at, opened_by) on closure to ${program};

-- As before, and nobody holds a role in an organisation that is closed.
create or replace view held_role with (security_invoker = true) as
    select held.organisation_id, held.id, held.person_id, held.role, held.unit_id, held.valid_until,
        held.valid_until < today.day as lapsed, held.acknowledged_at
    from authorisation held,
        lateral (select (action_time() at time zone 'Europe/Oslo')::date as day) today
    where held.ended_at is null
        and not exists (
            select from closure
            where closure.organisation_id = held.organisation_id and closure.opened_at is null)
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

create function only_for_an_operator() returns void language plpgsql stable
as $$
begin
    if not acts_as_operator() then
        raise exception 'only for an operator' using errcode = 'insufficient_privilege';
    end if;
end $$;

-- What an operator sees of the organisations: their names, and figures. The function reads as the
-- owner does when it makes a backup; no row of theirs leaves it.
create function hosted_organisations(words text, one uuid, skip integer, most integer)
    returns table (
        id uuid, name text, kind text, founded_on date, people bigint, entries bigint,
        files bigint, last_active_on date, closed_on date, reason text)
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform only_for_an_operator();
    perform set_config('app.backup', 'on', true);
    return query
        with page as materialized (
            select o.id, o.name, o.kind, o.created_at from organisation o
            where (words = '' or strpos(lower(o.name), lower(words)) > 0) and (one is null or o.id = one)
            order by o.name collate "nb-x-icu", o.id
            limit most offset skip)
        select page.id, page.name, page.kind, (page.created_at at time zone 'Europe/Oslo')::date,
            (select count(distinct a.person_id) from authorisation a
                where a.organisation_id = page.id and a.ended_at is null
                    and a.valid_until >= (action_time() at time zone 'Europe/Oslo')::date),
            (select count(*) from entry where entry.organisation_id = page.id),
            (select count(*) from entry_file where entry_file.organisation_id = page.id),
            (select (h.happened_at at time zone 'Europe/Oslo')::date from history h
                where h.organisation_id = page.id order by h.id desc limit 1),
            (closure.closed_at at time zone 'Europe/Oslo')::date, closure.reason
        from page
        left join closure on closure.organisation_id = page.id and closure.opened_at is null
        order by page.name collate "nb-x-icu", page.id;
    perform set_config('app.backup', '', true);
end $$;

-- How much there is of everything together.
create function hosted_totals(words text)
    returns table (matching bigint, organisations bigint, closed bigint, people bigint, entries bigint, files bigint)
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform only_for_an_operator();
    perform set_config('app.backup', 'on', true);
    return query
        select (select count(*) from organisation o
                where strpos(lower(o.name), lower(words)) > 0 or words = ''),
            (select count(*) from organisation),
            (select count(*) from closure where opened_at is null),
            (select count(*) from person where joined_at is not null),
            (select count(*) from entry),
            (select count(*) from entry_file);
    perform set_config('app.backup', '', true);
end $$;
revoke execute on function hosted_organisations, hosted_totals from ${guest};
