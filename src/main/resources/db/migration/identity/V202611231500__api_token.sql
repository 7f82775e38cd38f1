-- A token's name is as long as any other short text of a form.
alter table api_token drop constraint api_token_name_check;
alter table api_token add constraint api_token_name_check check (length(trim(name)) between 1 and 200);
create index api_token_person on api_token (organisation_id, person_id);

-- Whose the token is that the request shows, and the roles this person holds in the token's
-- organisation. From here on the transaction acts for that person there, as show_session does.
create function show_token()
    returns table (
        session_id uuid, seen_at timestamptz, may_write boolean, person_id uuid, address text,
        name text, person_language text, chosen uuid, organisation_id uuid, organisation text,
        profile text, organisation_language text, role text, valid_until date, lapsed boolean)
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
            organisation.language, held_role.role, held_role.valid_until, held_role.lapsed
        from person
        join held_role on held_role.person_id = person.id
            and held_role.organisation_id = shown.organisation_id
        join organisation on organisation.id = held_role.organisation_id
        where person.id = shown.person_id
        order by held_role.role;
end $$;
