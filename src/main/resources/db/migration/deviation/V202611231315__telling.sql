-- Contact with the data protection authority, in whatever form; the first one stops the clock.
create table deviation_contact (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    phase           text not null check (phase in ('INITIAL', 'FOLLOW_UP', 'FINAL')),
    contacted_at    timestamptz not null,
    form            text not null check (form in ('ALTINN', 'PHONE', 'EMAIL', 'LETTER', 'OTHER')),
    reference       text,
    noted_by        uuid references person,
    noted_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
create index deviation_contact_entry on deviation_contact (organisation_id, entry_id, contacted_at);
call protect_entry_table('deviation_contact', 'entry_id', 'id');

-- A person or a group to be told of a high risk, by an opaque reference.
create table deviation_affected (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    reference       text not null check (length(trim(reference)) between 1 and 200),
    told_at         timestamptz,
    how             text,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
create index deviation_affected_entry on deviation_affected (organisation_id, entry_id, added_at);
call protect_entry_table('deviation_affected', 'entry_id', 'id');

-- One answer for each other authority's duty.
create table deviation_duty (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    duty            text not null,
    applies         boolean not null,
    reason          text not null check (length(trim(reason)) between 1 and 10000),
    decided_by      uuid not null references person,
    decided_at      timestamptz not null,
    primary key (organisation_id, entry_id, duty),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
call protect_entry_table('deviation_duty', 'entry_id', 'entry_id', 'duty');

create table deviation_duty_told (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    step            text not null,
    told_at         timestamptz not null,
    noted_by        uuid references person,
    primary key (organisation_id, entry_id, step),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
call protect_entry_table('deviation_duty_told', 'entry_id', 'entry_id', 'step');

-- The reminders planned for a deadline. Kept apart from what hides an entry, so that a job that
-- acts for nobody learns for whom to act; says nothing of the deviation itself.
create table deviation_reminder (
    organisation_id uuid not null default current_organisation() references organisation,
    entry_id        uuid not null,
    deadline        timestamptz not null,
    hours           integer not null check (hours in (48, 24, 6, 1)),
    -- Who may see the entry where it is restricted.
    acts_as         uuid references person,
    sent_at         timestamptz,
    primary key (organisation_id, entry_id, deadline, hours)
);
call isolate('deviation_reminder');
