-- How an enterprise grades, where it has chosen otherwise than its profile's usual.
create table risk_scale (
    organisation_id uuid not null default current_organisation() references organisation,
    steps           text not null check (steps in ('THREE', 'FIVE')),
    medium_from     integer not null check (medium_from between 2 and 25),
    high_from       integer not null check (high_from between 3 and 25),
    acceptance      text not null check (acceptance in ('LOW', 'UP_TO_MEDIUM')),
    likelihoods     text[] not null default '{}',
    consequences    text[] not null default '{}',
    primary key (organisation_id),
    check (high_from > medium_from)
);
call protect('risk_scale', 'organisation_id');

create table risk_assessment (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    occasion        text not null check (occasion in ('NEW_PROCESSING', 'CHANGED_PROCESSING',
        'NEW_SYSTEM', 'CHANGED_SYSTEM', 'NEW_SUPPLIER', 'CHANGED_SUPPLIER', 'SERIOUS_EVENT',
        'NEW_ORGANISATION', 'NEW_ACCESS', 'YEARLY', 'OTHER')),
    scope_in        text,
    scope_out       text,
    assessed_on     date,
    others          text,
    competence      text[] not null default '{}' check (competence <@ array['HEALTH', 'LAW',
        'PRIVACY', 'SECURITY', 'OPERATIONS', 'PURCHASING']),
    made_by         text,
    weighing        text,
    summary         text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('risk_assessment', 'entry_id', 'entry_id');

create table risk_assessment_participants (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null references person,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references risk_assessment (organisation_id, entry_id)
);
call protect_entry_table('risk_assessment_participants', 'entry_id', 'entry_id', 'chosen_id');

create domain risk_step as text
    check (value in ('VERY_LOW', 'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'));
create domain risk_level as text check (value in ('UNGRADED', 'LOW', 'MEDIUM', 'HIGH'));

create table risk (
    organisation_id   uuid not null default current_organisation(),
    entry_id          uuid not null,
    assessment        uuid,
    area              text not null check (area in ('RECORD', 'ACCESS', 'COMMUNICATION',
        'OPERATIONS', 'EQUIPMENT', 'PREMISES', 'SUPPLIER', 'PEOPLE', 'OTHER')),
    threatens         text[] not null default '{}' check (threatens <@ array['CONFIDENTIALITY',
        'INTEGRITY', 'AVAILABILITY', 'ROBUSTNESS']),
    cause             text,
    existing          text,
    likelihood        risk_step,
    patients          risk_step,
    people            risk_step,
    enterprise        risk_step,
    consequence       risk_step,
    level             risk_level not null default 'UNGRADED',
    doing_nothing     text,
    likelihood_after  risk_step,
    consequence_after risk_step,
    level_after       risk_level not null default 'UNGRADED',
    accepted_because  text,
    conclusion        text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, assessment) references risk_assessment (organisation_id, entry_id)
);
create index risk_of_assessment on risk (organisation_id, assessment);
call protect_entry_table('risk', 'entry_id', 'entry_id');

-- Every approval; the one that stands is that of an assessment that is approved now.
create table risk_approval (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    approved_by     uuid references person,
    approved_at     timestamptz not null,
    risks           integer not null,
    highest         risk_level not null,
    stands          boolean not null default true,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references risk_assessment (organisation_id, entry_id)
);
create unique index risk_approval_stands on risk_approval (organisation_id, entry_id) where stands;
call protect_entry_table('risk_approval', 'entry_id', 'id');

-- The scenario of the bank that a risk was made from.
create table risk_scenario (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    scenario        text not null,
    edition         text not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references risk (organisation_id, entry_id)
);
create index risk_scenario_name on risk_scenario (organisation_id, scenario);
call protect_entry_table('risk_scenario', 'entry_id', 'entry_id');

-- What must be assessed, and what came of it.
create table risk_occasion (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    occasion        text not null,
    raised_at       timestamptz not null,
    due_on          date not null,
    assessment      uuid,
    reason          text,
    settled_by      uuid references person,
    settled_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, assessment) references risk_assessment (organisation_id, entry_id),
    check ((settled_at is null) = (assessment is null and reason is null))
);
create unique index risk_occasion_open on risk_occasion (organisation_id, entry_id, occasion)
    where settled_at is null;
create index risk_occasion_entry on risk_occasion (organisation_id, entry_id);
create index risk_occasion_assessment on risk_occasion (organisation_id, assessment);
call protect_entry_table('risk_occasion', 'entry_id', 'id');

-- What of an entry matters to risk, as it was when last seen.
create table risk_subject (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    facts           text not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('risk_subject', 'entry_id', 'entry_id');
