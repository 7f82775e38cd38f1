create table course (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    goal            text,
    way             text not null check (way in ('SELF_STUDY', 'HELD')),
    needed_by       text not null check (needed_by in ('EVERYBODY', 'ROLES', 'UNITS', 'NOBODY')),
    roles           text[] not null default '{}',
    repeated        text not null check (repeated in ('ONCE', 'HALF_YEARLY', 'YEARLY',
        'EVERY_SECOND_YEAR', 'EVERY_THIRD_YEAR')),
    minutes         integer check (minutes between 1 and 4800),
    address         text,
    routine         uuid,
    system          uuid,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, routine) references entry (organisation_id, id),
    foreign key (organisation_id, system) references entry (organisation_id, id)
);
call protect_entry_table('course', 'entry_id', 'entry_id');

create table course_units (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references course (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references unit (organisation_id, id)
);
create index course_units_chosen on course_units (organisation_id, chosen_id);
call protect_entry_table('course_units', 'entry_id', 'entry_id', 'chosen_id');

-- Who has learnt it, and when; kept also when they leave.
create table course_completion (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    person_id       uuid not null references person,
    done_on         date not null,
    noted_by        uuid not null references person,
    noted_at        timestamptz not null,
    primary key (organisation_id, entry_id, person_id, done_on),
    foreign key (organisation_id, entry_id) references course (organisation_id, entry_id)
);
create index course_completion_person on course_completion (organisation_id, person_id);
call protect_entry_table('course_completion', 'entry_id', 'entry_id', 'person_id', 'done_on');

-- That somebody has gone through what each role needs to know, as one does once a year.
create table competence_check (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    found           text,
    checked_by      uuid not null references person,
    checked_at      timestamptz not null,
    primary key (organisation_id, id)
);
call protect('competence_check', 'id');
