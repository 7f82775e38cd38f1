create table processing (
    organisation_id         uuid not null default current_organisation(),
    entry_id                uuid not null,
    description             text,
    whose                   text check (whose in ('ONE', 'SEVERAL_EACH', 'JOINTLY', 'THE_HOUSE')),
    people                  text[] not null default '{}' check (people <@ array[
        'PATIENTS', 'RELATIVES', 'CHILDREN', 'EMPLOYEES', 'APPLICANTS', 'STUDENTS', 'CONTACTS',
        'VISITORS', 'SERVICE_USERS', 'OTHER']),
    other_people            text,
    data                    text[] not null default '{}' check (data <@ array[
        'CONTACT', 'IDENTITY_NUMBER', 'FAMILY_AND_SOCIAL', 'FINANCE', 'EMPLOYMENT', 'EDUCATION',
        'IMAGE_AND_SOUND', 'LOCATION', 'USE_AND_LOGS', 'CRIMINAL', 'OTHER', 'HEALTH', 'GENETIC',
        'BIOMETRIC', 'ORIGIN', 'BELIEF', 'POLITICS', 'UNION', 'SEXUAL_LIFE']),
    other_data              text,
    limits                  text,
    disclosed               boolean,
    transferred             boolean,
    technical_measures      text,
    organisational_measures text,
    dpia_needed             boolean,
    dpia_reference          text,
    starts                  date,
    ends                    date,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check (ends >= starts)
);
call protect_entry_table('processing', 'entry_id', 'entry_id');

create table processing_purposes (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    purpose         text not null,
    bases           text[] not null default '{}' check (bases <@ array[
        'CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK',
        'LEGITIMATE_INTERESTS']),
    conditions      text[] not null default '{}' check (conditions <@ array[
        'EXPLICIT_CONSENT', 'EMPLOYMENT_AND_SOCIAL_LAW', 'VITAL_INTERESTS', 'OWN_MEMBERS',
        'MADE_PUBLIC', 'LEGAL_CLAIMS', 'PUBLIC_INTEREST', 'HEALTH_CARE', 'PUBLIC_HEALTH',
        'ARCHIVE_RESEARCH_STATISTICS']),
    national_law    text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_purposes', 'entry_id', 'entry_id', 'position');

create table processing_joint_controllers (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    name            text not null,
    contact         text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_joint_controllers', 'entry_id', 'entry_id', 'position');

create table processing_needs (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    category        text not null,
    reason          text not null,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_needs', 'entry_id', 'entry_id', 'position');

create table processing_recipients (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    name            text not null,
    reason          text,
    country         text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_recipients', 'entry_id', 'entry_id', 'position');

create table processing_subprocessors (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    name            text not null,
    task            text,
    country         text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_subprocessors', 'entry_id', 'entry_id', 'position');

create table processing_transfers (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    country         text not null,
    recipient       text,
    mechanism       text check (mechanism in
        ('ADEQUACY', 'STANDARD_CLAUSES', 'BINDING_RULES', 'DEROGATION', 'OTHER')),
    reference       text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id)
);
call protect_entry_table('processing_transfers', 'entry_id', 'entry_id', 'position');

create table processing_keeping (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    what            text,
    kind            text not null,
    law             text,
    number          integer check (number > 0),
    unit            text check (unit in ('DAYS', 'WEEKS', 'MONTHS', 'YEARS')),
    starts_from     text,
    reason          text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    -- What law says and what somebody chose never look alike.
    check (case kind
        when 'LAW' then law is not null and reason is null and (number is null) = (unit is null)
        when 'CHOSEN' then law is null and number is not null and unit is not null and reason is not null
        when 'UNTIL_NO_LONGER_NEEDED' then coalesce(law, number::text, unit, reason) is null
        else false end)
);
call protect_entry_table('processing_keeping', 'entry_id', 'entry_id', 'position');

create table processing_controllers (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references legal_person (organisation_id, id)
);
create index processing_controllers_chosen on processing_controllers (organisation_id, chosen_id);
call protect_entry_table('processing_controllers', 'entry_id', 'entry_id', 'chosen_id');

create table processing_units (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references unit (organisation_id, id)
);
create index processing_units_chosen on processing_units (organisation_id, chosen_id);
call protect_entry_table('processing_units', 'entry_id', 'entry_id', 'chosen_id');

create table processing_processors (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references supplier (organisation_id, entry_id)
);
create index processing_processors_chosen on processing_processors (organisation_id, chosen_id);
call protect_entry_table('processing_processors', 'entry_id', 'entry_id', 'chosen_id');

create table processing_systems (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references processing (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references system (organisation_id, entry_id)
);
create index processing_systems_chosen on processing_systems (organisation_id, chosen_id);
call protect_entry_table('processing_systems', 'entry_id', 'entry_id', 'chosen_id');

create table processing_for_others (
    organisation_id  uuid not null default current_organisation(),
    entry_id         uuid not null,
    categories       text,
    people           text[] not null default '{}' check (people <@ array[
        'PATIENTS', 'RELATIVES', 'CHILDREN', 'EMPLOYEES', 'APPLICANTS', 'STUDENTS', 'CONTACTS',
        'VISITORS', 'SERVICE_USERS', 'OTHER']),
    data             text[] not null default '{}' check (data <@ array[
        'CONTACT', 'IDENTITY_NUMBER', 'FAMILY_AND_SOCIAL', 'FINANCE', 'EMPLOYMENT', 'EDUCATION',
        'IMAGE_AND_SOUND', 'LOCATION', 'USE_AND_LOGS', 'CRIMINAL', 'OTHER', 'HEALTH', 'GENETIC',
        'BIOMETRIC', 'ORIGIN', 'BELIEF', 'POLITICS', 'UNION', 'SEXUAL_LIFE']),
    customer         text not null,
    customer_contact text,
    customer_officer text,
    transferred      boolean,
    measures         text,
    starts           date,
    ends             date,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check (ends >= starts)
);
create index processing_for_others_customer on processing_for_others (organisation_id, customer);
call protect_entry_table('processing_for_others', 'entry_id', 'entry_id');

create table processing_for_others_subprocessors (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    name            text not null,
    task            text,
    country         text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing_for_others (organisation_id, entry_id)
);
call protect_entry_table('processing_for_others_subprocessors', 'entry_id', 'entry_id', 'position');

create table processing_for_others_transfers (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    country         text not null,
    recipient       text,
    mechanism       text check (mechanism in
        ('ADEQUACY', 'STANDARD_CLAUSES', 'BINDING_RULES', 'DEROGATION', 'OTHER')),
    reference       text,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references processing_for_others (organisation_id, entry_id)
);
call protect_entry_table('processing_for_others_transfers', 'entry_id', 'entry_id', 'position');

create table processing_for_others_systems (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references processing_for_others (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references system (organisation_id, entry_id)
);
create index processing_for_others_systems_chosen on processing_for_others_systems (organisation_id, chosen_id);
call protect_entry_table('processing_for_others_systems', 'entry_id', 'entry_id', 'chosen_id');

-- The points beyond the law that an organisation does not ask for.
create table processing_point_left_out (
    organisation_id uuid not null default current_organisation() references organisation,
    point           text not null check (point in ('NEED', 'SYSTEM', 'DPIA', 'DPIA_REFERENCE', 'OWNER')),
    primary key (organisation_id, point)
);
call protect('processing_point_left_out', 'point');
