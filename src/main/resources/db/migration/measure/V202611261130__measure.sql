create table recurring_task (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    how             text,
    phase           text not null check (phase in ('PLAN', 'DO', 'CHECK', 'CORRECT')),
    every           text not null check (every in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY',
        'EVERY_SECOND_YEAR', 'EVERY_THIRD_YEAR')),
    first_on        date not null,
    minutes         integer not null check (minutes between 1 and 4800),
    minutes_others  integer check (minutes_others between 1 and 4800),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('recurring_task', 'entry_id', 'entry_id');

create table measure (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    how             text,
    source          text not null check (source in ('RISK', 'DEVIATION', 'REVIEW', 'CHECKLIST',
        'WHEEL', 'PROCESSING', 'SUPPLIER', 'OTHER')),
    type            text check (type in ('TECHNICAL', 'ORGANISATIONAL', 'PHYSICAL', 'COMPETENCE')),
    protects        text[] not null default '{}'
        check (protects <@ array['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY', 'ROBUSTNESS']),
    deadline        date not null,
    minutes         integer check (minutes between 1 and 4800),
    done_on         date,
    result          text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create index measure_deadline on measure (organisation_id, deadline);
call protect_entry_table('measure', 'entry_id', 'entry_id');

-- Every time a deadline was put off, and why.
create table measure_postponement (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    earlier         date not null,
    later           date not null,
    reason          text not null check (length(trim(reason)) between 1 and 10000),
    decided_by      uuid references person,
    decided_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references measure (organisation_id, entry_id),
    check (later > earlier)
);
create index measure_postponement_entry on measure_postponement (organisation_id, entry_id, decided_at);
call protect_entry_table('measure_postponement', 'entry_id', 'id');

-- A measure that is one turn of a recurring task.
create table measure_occurrence (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    task_id         uuid not null,
    planned_on      date not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references measure (organisation_id, entry_id),
    foreign key (organisation_id, task_id) references recurring_task (organisation_id, entry_id)
);
create index measure_occurrence_task on measure_occurrence (organisation_id, task_id, planned_on desc);
create index measure_occurrence_planned on measure_occurrence (organisation_id, planned_on);
call protect_entry_table('measure_occurrence', 'entry_id', 'entry_id');

-- The day somebody was last told by mail what waits for them.
create table measure_digest (
    organisation_id uuid not null default current_organisation() references organisation,
    person_id       uuid not null references person,
    told_on         date not null,
    primary key (organisation_id, person_id)
);
call protect('measure_digest', 'person_id');

-- A calendar that follows somebody's tasks: we keep the hash of its address's secret.
create table measure_feed (
    organisation_id uuid not null default current_organisation() references organisation,
    person_id       uuid not null references person,
    secret          text not null unique,
    made_at         timestamptz not null,
    primary key (organisation_id, person_id)
);
call protect('measure_feed', 'person_id');
create policy shown on measure_feed for select to ${program}
    using (secret = current_secret());
