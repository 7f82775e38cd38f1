-- What people ask for by their rights. A case holds an opaque reference, never the record.
create table request (
    organisation_id       uuid not null default current_organisation(),
    entry_id              uuid not null,
    rights                text[] not null check (rights <@ array['ACCESS', 'LOG', 'RECTIFICATION',
        'ERASURE', 'BLOCKING', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'TRANSFER', 'COMPLAINT']),
    about                 text,
    in_record             boolean,
    reference             text,
    way                   text not null check (way in ('COUNTER', 'PHONE', 'LETTER', 'EMAIL', 'PORTAL',
        'PROCESSOR', 'PUBLIC_FORM', 'OTHER')),
    received_on           date not null,
    processor_received_on date,
    asker                 text not null check (asker in ('PERSON', 'CHILD', 'PARENT', 'GUARDIAN',
        'NEXT_OF_KIN_OF_DEAD', 'REPRESENTATIVE', 'EMPLOYEE', 'OTHER')),
    child_age             text check (child_age in ('UNDER_12', 'FROM_12_TO_15', 'FROM_16')),
    -- How, when and by whom; the paper and its number are nowhere.
    identified_how        text check (identified_how in ('KNOWN', 'PAPER_SHOWN', 'ELECTRONIC',
        'CALLED_BACK', 'REGISTERED_ADDRESS', 'BY_PROCESSOR')),
    identified_on         date,
    identified_by         uuid references person,
    entitlement           text,
    extended_on           date,
    extension_reason      text,
    materials             text[] not null default '{}' check (materials <@ array['TEXT', 'LETTERS',
        'TEST_RESULTS', 'PICTURES', 'SOUND', 'VIDEO', 'MEASUREMENTS', 'PAPER', 'QUALITY_WORK']),
    outcome               text check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'FORWARDED',
        'WITHDRAWN')),
    answered_on           date,
    channel               text check (channel in ('IN_PERSON', 'LETTER', 'PORTAL', 'SECURE_MAIL')),
    withheld              text,
    grounds               text[] not null default '{}' check (grounds <@ array['LIFE_OR_HEALTH',
        'CLOSE_PEOPLE', 'CHILD_WISHES', 'CHILD_SAFETY', 'WISH_OF_DEAD', 'NOT_ENTITLED',
        'NOT_IDENTIFIED', 'RIGHTS_OF_OTHERS', 'CONDITIONS_NOT_MET', 'MUST_KEEP', 'EXCESSIVE',
        'OVERRIDING', 'OTHER_LAW']),
    grounds_reason        text,
    decided_by            uuid references person,
    noted_on              date,
    mending               text check (mending in ('NEW_ENTRY', 'DATED_ADDITION')),
    erasure_basis         text check (erasure_basis in ('WRONG_AND_BURDENSOME',
        'PLAINLY_UNNECESSARY', 'WRONG_PERSON', 'NOT_IN_RECORD')),
    archive               text check (archive in ('NOT_BOUND', 'ALLOWED', 'EXPORTED', 'MUST_KEEP')),
    stands_from           date,
    stands_until          date,
    overridden_because    text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check ((outcome is null) = (answered_on is null)),
    check (processor_received_on <= received_on),
    check (answered_on >= received_on),
    check (stands_until >= stands_from)
);
create index request_identified_by on request (identified_by);
create index request_decided_by on request (decided_by);
call protect_entry_table('request', 'entry_id', 'entry_id');

create table request_processings (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    chosen_id       uuid not null,
    primary key (organisation_id, entry_id, chosen_id),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id),
    foreign key (organisation_id, chosen_id) references processing (organisation_id, entry_id)
);
create index request_processings_chosen on request_processings (organisation_id, chosen_id);
call protect_entry_table('request_processings', 'entry_id', 'entry_id', 'chosen_id');

create table request_tasks (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    legal_person    uuid,
    supplier        uuid,
    party           text,
    what            text not null,
    asked_on        date,
    answer_by       date,
    answered_on     date,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id),
    foreign key (organisation_id, legal_person) references legal_person (organisation_id, id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id)
);
create index request_tasks_legal_person on request_tasks (organisation_id, legal_person);
create index request_tasks_supplier on request_tasks (organisation_id, supplier);
call protect_entry_table('request_tasks', 'entry_id', 'entry_id', 'position');

create table request_collected (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    system          uuid,
    place           text,
    found           text not null check (found in ('WAITING', 'FOUND', 'NOTHING')),
    done_on         date,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id),
    foreign key (organisation_id, system) references system (organisation_id, entry_id)
);
create index request_collected_system on request_collected (organisation_id, system);
call protect_entry_table('request_collected', 'entry_id', 'entry_id', 'position');

create table request_erasures (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    position        integer not null,
    storage         text not null check (storage in ('SYSTEM', 'COPY', 'PRINTOUT', 'PROCESSOR',
        'BACKUP', 'EQUIPMENT')),
    what            text not null,
    system          uuid,
    supplier        uuid,
    method          text check (method in ('ERASED', 'OVERWRITTEN', 'SHREDDED', 'DESTROYED',
        'ANONYMISED', 'MOVED', 'ROTATED')),
    assessment      uuid,
    gone_on         date,
    done_on         date,
    done_by         text,
    proof           text check (proof in ('OWN_CHECK', 'LOG', 'WRITTEN_CONFIRMATION',
        'CERTIFICATE')),
    asked_on        date,
    received_on     date,
    approved_on     date,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id),
    foreign key (organisation_id, system) references system (organisation_id, entry_id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id),
    foreign key (organisation_id, assessment) references risk_assessment (organisation_id, entry_id),
    check (method is distinct from 'ROTATED' or storage = 'BACKUP' and assessment is not null)
);
create index request_erasures_system on request_erasures (organisation_id, system);
create index request_erasures_supplier on request_erasures (organisation_id, supplier);
create index request_erasures_assessment on request_erasures (organisation_id, assessment);
call protect_entry_table('request_erasures', 'entry_id', 'entry_id', 'position');

-- What goes on standing of a request, told also to those who may not see the case: which use of
-- data, what and since when, and nothing of the person.
create table request_standing (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    rights          text[] not null,
    processings     uuid[] not null,
    since           date not null,
    until           date,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id)
);
call protect('request_standing', 'entry_id');

-- Where to answer somebody. It is forgotten with the case, so no history of it is kept.
create table request_contact (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    contact         text not null check (length(contact) <= 1000),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references request (organisation_id, entry_id)
);
call protect_entry_table('request_contact', 'entry_id', 'entry_id');
drop trigger keep_history on request_contact;

-- The door by which anybody asks without an account: we keep the hash of its address.
create table request_door (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    secret          text not null unique,
    opened_by       uuid references person,
    opened_at       timestamptz not null,
    closed_at       timestamptz,
    primary key (organisation_id, id)
);
call protect('request_door', 'id');
create policy shown on request_door for select to ${program}
    using (secret = current_secret() and closed_at is null);

-- What a stranger left there, until it is confirmed or forgotten. Whoever knows the door's address
-- can add one row and read nothing; whoever shows the secret of the mail can read that row.
create table request_caller (
    organisation_id uuid not null references organisation,
    id              uuid not null,
    door_id         uuid not null,
    secret          text not null unique,
    rights          text[] not null,
    asker           text not null,
    about           text check (length(about) <= 10000),
    explained       text,
    address         text not null check (length(address) <= 254),
    arrived_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, door_id) references request_door (organisation_id, id)
);
call isolate('request_caller');
create policy at_door on request_caller for insert to ${program}
    with check ((organisation_id, door_id) in (
        select door.organisation_id, door.id from request_door door
        where door.secret = current_secret() and door.closed_at is null));
create policy confirms on request_caller for select to ${program}
    using (secret = current_secret());
