-- Steering documents and routines; what a row holds is the draft, what holds is its newest version.
create table routine (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    part            text not null check (part in ('STEERING', 'PERFORMING', 'CONTROLLING')),
    purpose         text,
    text            text,
    address         text,
    basis           text,
    must_read       text not null check (must_read in ('EVERYBODY', 'ROLES', 'UNITS', 'NOBODY')),
    roles           text[] not null default '{}',
    review_every    text not null check (review_every in ('HALF_YEAR', 'YEAR', 'TWO_YEARS', 'THREE_YEARS')),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('routine', 'entry_id', 'entry_id');

create table routine_units (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references routine (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references unit (organisation_id, id)
);
create index routine_units_chosen on routine_units (organisation_id, chosen_id);
call protect_entry_table('routine_units', 'entry_id', 'entry_id', 'chosen_id');

-- What was approved, word for word. Never changed, only followed by another.
create table routine_version (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    number          integer not null check (number > 0),
    title           text not null,
    purpose         text,
    text            text,
    address         text,
    basis           text,
    changes         text,
    asks            boolean not null,
    approved_by     uuid not null references person,
    approved_at     timestamptz not null,
    primary key (organisation_id, entry_id, number),
    foreign key (organisation_id, entry_id) references routine (organisation_id, entry_id),
    check (text is not null or address is not null)
);
call protect_entry_table('routine_version', 'entry_id', 'entry_id', 'number');
revoke update, delete on routine_version from ${program};

-- Whoever owns the tables may not do it by mistake either.
create function refuse_change() returns trigger language plpgsql
as $$
begin
    raise exception '% is never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger refuse_change before update or delete on routine_version
    for each row execute function refuse_change();

create table routine_reading (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    number          integer not null,
    person_id       uuid not null references person,
    read_at         timestamptz not null,
    primary key (organisation_id, entry_id, number, person_id),
    foreign key (organisation_id, entry_id, number)
        references routine_version (organisation_id, entry_id, number)
);
create index routine_reading_person on routine_reading (organisation_id, person_id);
call protect_entry_table('routine_reading', 'entry_id', 'entry_id', 'number', 'person_id');

-- That somebody has gone through it and found that it still holds.
create table routine_review (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    note            text,
    reviewed_by     uuid not null references person,
    reviewed_at     timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references routine (organisation_id, entry_id)
);
create index routine_review_entry on routine_review (organisation_id, entry_id, reviewed_at);
call protect_entry_table('routine_review', 'entry_id', 'id');

-- That the law or the organisation has changed, so that it must be gone through before its time.
create table routine_review_call (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    reason          text not null check (length(trim(reason)) between 1 and 10000),
    until           date not null,
    asked_by        uuid not null references person,
    asked_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references routine (organisation_id, entry_id)
);
create index routine_review_call_entry on routine_review_call (organisation_id, entry_id, asked_at);
call protect_entry_table('routine_review_call', 'entry_id', 'id');
