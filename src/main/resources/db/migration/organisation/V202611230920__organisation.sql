create table organisation (
    id         uuid primary key,
    name       text not null check (length(trim(name)) between 1 and 200),
    profile    text not null check (profile in ('SMALL', 'LARGE')),
    kind       text not null check (kind in ('CLINIC', 'MUNICIPALITY', 'SUPPLIER', 'OTHER')),
    language   text not null default 'nb' check (language in ('nb', 'nn', 'en')),
    created_at timestamptz not null default action_time(),
    version    integer not null default 0
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy own on organisation to ${program}, current_user
    using (id = current_organisation()) with check (id = current_organisation());
create trigger keep_history after insert or update or delete on organisation
    for each row execute function keep_history('id');

-- One organisation may hold several legal persons; an entry says whose it is.
create table legal_person (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    name            text not null check (length(trim(name)) between 1 and 200),
    number          text check (number ~ '^[0-9]{9}$'),
    version         integer not null default 0,
    primary key (organisation_id, id),
    unique (organisation_id, number)
);
call protect('legal_person', 'id');

create table unit (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    name            text not null check (length(trim(name)) between 1 and 200),
    parent_id       uuid,
    version         integer not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, parent_id) references unit (organisation_id, id)
);
call protect('unit', 'id');

-- There is a first organisation: nobody can be shown the first set-up again. Says nothing of whose.
create table installation (
    only_one  boolean primary key default true check (only_one),
    set_up_at timestamptz not null
);
