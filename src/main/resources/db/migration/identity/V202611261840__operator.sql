-- Who runs this installation for others: people of no organisation, made from the terminal of the
-- machine and by nothing in the program. See docs/adr/004-an-operator-sees-figures.md.
create table operator (
    person_id uuid primary key references person,
    made_at   timestamptz not null default action_time()
);
alter table operator enable row level security;
alter table operator force row level security;
revoke insert, update, delete on operator from ${program};
create policy self on operator for select to ${program} using (person_id = current_person());
create policy made on operator to current_user using (true) with check (true);

create function acts_as_operator() returns boolean language sql stable
    return exists (select from operator where person_id = current_person());

-- An organisation cannot draw an operator in: it could then choose their password for them.
create function refuse_operator() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if exists (select from operator where person_id = new.person_id) then
        raise exception 'rule authorisation.of-operator' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger refuse_operator before insert on authorisation
    for each row execute function refuse_operator();

-- For the owner alone: an operator, new or known as one, and a link to choose a password by. False
-- for somebody whom an organisation has authorised, whose account is theirs.
create function make_operator(its_address text, its_secret text, until timestamptz) returns boolean
    language plpgsql
as $$
declare
    known uuid;
begin
    perform set_config('app.backup', 'on', true);
    select id into known from person where address = its_address;
    if exists (select from authorisation where person_id = known) then
        return false;
    end if;
    if known is null then
        known := gen_random_uuid();
        perform set_config('app.person', known::text, true);
        insert into person (id, address, name) values (known, its_address, split_part(its_address, '@', 1));
    end if;
    insert into operator (person_id) values (known) on conflict do nothing;
    perform set_config('app.secret', its_secret, true);
    insert into one_time_link (secret, purpose, person_id, expires_at)
    values (its_secret, 'PASSWORD', known, until);
    return true;
end $$;
revoke execute on function make_operator from ${program}, ${guest};

-- A link by which somebody founds an organisation of their own beside those there are.
alter table one_time_link drop constraint one_time_link_purpose_check;
alter table one_time_link add constraint one_time_link_purpose_check
    check (purpose in ('SET_UP', 'PASSWORD', 'FOUND'));
alter table one_time_link add column id uuid not null default gen_random_uuid();
alter table one_time_link add column address text;
alter table one_time_link add column made_at timestamptz not null default action_time();
create policy operator on one_time_link to ${program}
    using (purpose = 'FOUND' and acts_as_operator())
    with check (purpose = 'FOUND' and acts_as_operator());
