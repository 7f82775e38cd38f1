-- An assessment of what a processing means for people, from the screening to the end.
create table dpia (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    extent          text not null check (extent in ('FULL', 'EARLY')),
    idea            text,
    planned_start   date,
    criteria        text[] not null default '{}' check (criteria <@ array['SYSTEMATIC_EVALUATION',
        'SPECIAL_LARGE_SCALE', 'PUBLIC_MONITORING', 'AUTHORITY_LIST', 'MONITORING', 'LARGE_SCALE',
        'NEW_TECHNOLOGY', 'VULNERABLE', 'SCORING', 'AUTOMATED_DECISION', 'SENSITIVE', 'COMBINING',
        'BARS_FROM_SERVICE']),
    outcome         text check (outcome in ('MANDATORY', 'PRESUMED', 'NO')),
    reason          text,
    departure       text,
    again_when      text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('dpia', 'entry_id', 'entry_id');

create table dpia_activities (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references processing (organisation_id, entry_id)
);
create index dpia_activities_of on dpia_activities (organisation_id, chosen_id);
call protect_entry_table('dpia_activities', 'entry_id', 'entry_id', 'chosen_id');

create table dpia_systems (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references system (organisation_id, entry_id)
);
create index dpia_systems_of on dpia_systems (organisation_id, chosen_id);
call protect_entry_table('dpia_systems', 'entry_id', 'entry_id', 'chosen_id');

create table dpia_factors (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    factor          text not null check (factor in ('EXTENT', 'NATURE', 'RECIPIENTS', 'OPERATIONS',
        'NEW_PROCESS', 'NEW_DATA', 'TECHNOLOGY', 'SUPPLIER_ACCESS', 'REVEALING', 'INTRUSION')),
    level           text not null check (level in ('LOW', 'MEDIUM', 'HIGH')),
    judged          text not null,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id)
);
call protect_entry_table('dpia_factors', 'entry_id', 'entry_id', 'position');

create table dpia_risk (
    organisation_id   uuid not null default current_organisation(),
    entry_id          uuid not null,
    assessment        uuid,
    harm              text not null check (harm in ('SECRECY', 'CONTROL', 'SURVEILLANCE', 'HEALTH',
        'DISCRIMINATION', 'ECONOMY', 'REPUTATION', 'RIGHTS')),
    cause             text,
    existing          text,
    likelihood        risk_step,
    consequence       risk_step,
    likelihood_after  risk_step,
    consequence_after risk_step,
    accepted_because  text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, assessment) references dpia (organisation_id, entry_id)
);
create index dpia_risk_of on dpia_risk (organisation_id, assessment);
call protect_entry_table('dpia_risk', 'entry_id', 'entry_id');

-- Where a risk is from: a scenario of the bank, or a risk of the case that was adopted.
create table dpia_risk_origin (
    organisation_id   uuid not null default current_organisation(),
    entry_id          uuid not null,
    scenario          text,
    edition           text,
    title             text,
    cause             text,
    existing          text,
    likelihood        risk_step,
    consequence       risk_step,
    likelihood_after  risk_step,
    consequence_after risk_step,
    measures          text[] not null default '{}',
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references dpia_risk (organisation_id, entry_id),
    check ((scenario is null) = (edition is null)),
    check ((scenario is null) <> (title is null))
);
call protect_entry_table('dpia_risk_origin', 'entry_id', 'entry_id');

-- What is said in each part, with a version of its own: several write at the same time.
create table dpia_part (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    part            text not null check (part in ('DESCRIPTION', 'PURPOSE', 'LAWFULNESS',
        'NECESSITY', 'ALTERNATIVES', 'RIGHTS', 'PRIVACY', 'RISK', 'VIEWS', 'ADVICE', 'FOLLOWED',
        'RESIDUAL')),
    answer          boolean,
    text            text check (length(text) <= 10000),
    said_by         uuid references person,
    said_at         timestamptz,
    adopted_answer  boolean,
    adopted_text    text check (length(adopted_text) <= 10000),
    version         integer not null default 0,
    primary key (organisation_id, entry_id, part),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    check ((text is null) = (said_at is null))
);
call protect_entry_table('dpia_part', 'entry_id', 'entry_id', 'part');

-- Whose assessment it was adopted from.
create table dpia_origin (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    made_by         text not null,
    number          text not null,
    title           text not null,
    handed_at       timestamptz not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id)
);
call protect_entry_table('dpia_origin', 'entry_id', 'entry_id');

-- When an activity or a system was drawn into an assessment; how it stood then, its history tells.
create table dpia_drawn (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    source_id       uuid not null,
    drawn_at        timestamptz not null,
    primary key (organisation_id, entry_id, source_id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    foreign key (organisation_id, source_id) references entry (organisation_id, id)
);
create index dpia_drawn_source on dpia_drawn (organisation_id, source_id);
call protect_entry_table('dpia_drawn', 'entry_id', 'entry_id', 'source_id');

-- Prior consultation of the authority, GDPR art. 36.
create table dpia_consultation (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    sent_on         date not null,
    received_on     date,
    reference       text,
    extended_on     date,
    waited_from     date,
    waited_until    date,
    answered_on     date,
    result          text check (result in ('GO_AHEAD', 'WITH_CONDITIONS', 'ADVISED_AGAINST')),
    answer          text,
    version         integer not null default 0,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    check ((answered_on is null) = (result is null))
);
call protect_entry_table('dpia_consultation', 'entry_id', 'entry_id');

-- What somebody decided of an assessment: that it may start, or that none is needed.
create table dpia_approval (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    decision        text not null check (decision in ('APPROVED', 'NOT_NEEDED')),
    approved_by     uuid references person,
    approved_at     timestamptz not null,
    highest         risk_level not null,
    stands          boolean not null default true,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id)
);
create unique index dpia_approval_stands on dpia_approval (organisation_id, entry_id) where stands;
call protect_entry_table('dpia_approval', 'entry_id', 'id');

-- A change in what an assessment is of, after it was decided.
create table dpia_review (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    source_id       uuid not null,
    raised_at       timestamptz not null,
    due_on          date not null,
    reason          text,
    settled_by      uuid references person,
    settled_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id),
    foreign key (organisation_id, source_id) references entry (organisation_id, id),
    check (reason is null or settled_at is not null)
);
create unique index dpia_review_open on dpia_review (organisation_id, entry_id, source_id)
    where settled_at is null;
create index dpia_review_source on dpia_review (organisation_id, source_id);
call protect_entry_table('dpia_review', 'entry_id', 'id');

-- Questions to a supplier, answered at an address that only whoever has the link knows.
create table dpia_request (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    secret          text not null unique,
    supplier        text not null check (length(trim(supplier)) between 1 and 300),
    about           text not null check (length(trim(about)) between 1 and 1000),
    questions       text[] not null,
    answers         text[] not null default '{}',
    deadline        date not null,
    expires_at      timestamptz not null,
    asked_by        uuid references person,
    asked_at        timestamptz not null,
    revoked_at      timestamptz,
    own_made_on     date,
    answered_by     text,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references dpia (organisation_id, entry_id)
);
create index dpia_request_of on dpia_request (organisation_id, entry_id);
call protect_entry_table('dpia_request', 'entry_id', 'id');
create policy shown on dpia_request for select to ${program}
    using (secret = current_secret() and revoked_at is null and expires_at > action_time());
create policy answered on dpia_request for update to ${program}
    using (secret = current_secret() and revoked_at is null and expires_at > action_time())
    with check (organisation_id = current_organisation());

-- What nobody has screened, and since when; one that has been stays here without waiting.
create table dpia_unscreened (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    since           timestamptz not null,
    waits           boolean not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create index dpia_unscreened_waits on dpia_unscreened (organisation_id) where waits;
call protect_entry_table('dpia_unscreened', 'entry_id', 'entry_id');
