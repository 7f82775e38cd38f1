create table checklist (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    list            text not null check (list in ('SECURITY_SMALL', 'PROCUREMENT', 'INTRODUCTION')),
    system          uuid,
    supplier        uuid,
    technology      text,
    note            text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, system) references system (organisation_id, entry_id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id)
);
create index checklist_system on checklist (organisation_id, system);
create index checklist_supplier on checklist (organisation_id, supplier);
call protect_entry_table('checklist', 'entry_id', 'entry_id');

-- The answer to a point, with the very text answered to; history keeps the answers before it.
create table checklist_answer (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    item            text not null check (length(item) between 1 and 100),
    answer          text not null check (answer in ('YES', 'NO', 'NOT_RELEVANT')),
    content_version integer not null check (content_version > 0),
    language        text not null check (language in ('NB', 'NN', 'EN')),
    question        text not null,
    chosen          text,
    reason          text,
    evidence        text,
    handling        text check (handling in ('MEASURE', 'STANDS')),
    measure_id      uuid,
    may_happen      text,
    likelihood      text check (likelihood in ('LOW', 'MEDIUM', 'HIGH')),
    severity        text check (severity in ('LOW', 'MEDIUM', 'HIGH')),
    why             text,
    from_supplier   boolean not null default false,
    answered_by     uuid references person,
    answered_at     timestamptz not null,
    approved_by     uuid references person,
    approved_at     timestamptz,
    version         integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, entry_id, item),
    foreign key (organisation_id, entry_id) references checklist (organisation_id, entry_id),
    foreign key (organisation_id, measure_id) references measure (organisation_id, entry_id),
    check ((answer = 'NO') = (handling is not null)),
    check (answer <> 'NOT_RELEVANT' or reason is not null),
    check (handling is distinct from 'MEASURE' or measure_id is not null),
    check ((handling is not distinct from 'STANDS') =
        (may_happen is not null and likelihood is not null and severity is not null and why is not null)),
    check (approved_at is null or handling = 'STANDS')
);
create index checklist_answer_measure on checklist_answer (organisation_id, measure_id);
create index checklist_answer_age on checklist_answer (organisation_id, answered_at);
create index checklist_answer_unapproved on checklist_answer (organisation_id, entry_id)
    where handling = 'STANDS' and approved_at is null;
call protect_entry_table('checklist_answer', 'entry_id', 'id');

-- What a supplier says to a point, until somebody here has decided on it.
create table checklist_proposal (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    item            text not null check (length(item) between 1 and 100),
    answer          text not null check (answer in ('YES', 'NO', 'NOT_RELEVANT')),
    chosen          text,
    evidence        text,
    received_by     uuid references person,
    received_at     timestamptz not null,
    outcome         text check (outcome in ('TAKEN', 'REJECTED')),
    decided_by      uuid references person,
    decided_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references checklist (organisation_id, entry_id),
    check ((outcome is null) = (decided_at is null))
);
create unique index checklist_proposal_waiting on checklist_proposal (organisation_id, entry_id, item)
    where outcome is null;
call protect_entry_table('checklist_proposal', 'entry_id', 'id');

-- How an enterprise meets a requirement, and why that is enough for one of its size and risk.
create table requirement_note (
    organisation_id uuid not null default current_organisation() references organisation,
    requirement     text not null check (length(requirement) between 1 and 20),
    note            text not null check (length(trim(note)) between 1 and 10000),
    noted_by        uuid references person,
    noted_at        timestamptz not null,
    primary key (organisation_id, requirement)
);
call protect('requirement_note', 'requirement');
