-- What has been answered so far of one deviation's assessment; null is never a no.
create table deviation_assessment (
    organisation_id              uuid not null default current_organisation(),
    entry_id                     uuid not null,
    breach                       text check (breach in ('YES', 'NO', 'UNKNOWN')),
    breach_reason                text,
    confidentiality              text check (confidentiality in ('YES', 'NO', 'UNKNOWN')),
    confidentiality_grade        text check (confidentiality_grade in ('LOW', 'MEDIUM', 'HIGH')),
    confidentiality_reason       text,
    integrity                    text check (integrity in ('YES', 'NO', 'UNKNOWN')),
    integrity_grade              text check (integrity_grade in ('LOW', 'MEDIUM', 'HIGH')),
    integrity_reason             text,
    availability                 text check (availability in ('YES', 'NO', 'UNKNOWN')),
    availability_grade           text check (availability_grade in ('LOW', 'MEDIUM', 'HIGH')),
    availability_reason          text,
    risk_grade                   text check (risk_grade in ('LOW', 'MEDIUM', 'HIGH')),
    risk_reason                  text,
    risk_assessors               text,
    risk_unlikely_because        text,
    secrecy                      text check (secrecy in ('YES', 'NO', 'UNKNOWN')),
    secrecy_written_confirmation text check (secrecy_written_confirmation in ('YES', 'NO', 'UNKNOWN')),
    secrecy_one_recipient        text check (secrecy_one_recipient in ('YES', 'NO', 'UNKNOWN')),
    secrecy_quick                text check (secrecy_quick in ('YES', 'NO', 'UNKNOWN')),
    secrecy_unread_or_destroyed  text check (secrecy_unread_or_destroyed in ('YES', 'NO', 'UNKNOWN')),
    secrecy_no_relation          text check (secrecy_no_relation in ('YES', 'NO', 'UNKNOWN')),
    secrecy_lowers               boolean,
    secrecy_reason               text,
    -- Never automatic: who decided that the recipient's secrecy lowers the risk.
    secrecy_decided_by           uuid references person,
    intrusion                    text check (intrusion in ('YES', 'NO', 'UNKNOWN')),
    intrusion_nothing_taken_out  text check (intrusion_nothing_taken_out in ('YES', 'NO', 'UNKNOWN')),
    intrusion_evidence           text,
    happened_until               timestamptz,
    processor_aware              timestamptz,
    reception_point              boolean,
    processor_in_time            boolean,
    controller_aware             timestamptz,
    cause                        text,
    people                       integer check (people >= 0),
    data_types                   text,
    relation                     text,
    where_now                    text,
    consequences                 text,
    harm_reduced                 text,
    contact_name                 text,
    contact_phone                text,
    contact_email                text,
    notice_exception             text check (notice_exception in
        ('UNINTELLIGIBLE', 'LATER_MEASURES', 'DISPROPORTIONATE_EFFORT')),
    notice_reason                text,
    notice_decided_by            uuid references person,
    notice_ordered               boolean,
    public_notice_at             timestamptz,
    tell_what                    text,
    advice                       text,
    delay_reason                 text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
call protect_entry_table('deviation_assessment', 'entry_id', 'entry_id');

-- What a person decided, and everything the rule said then. Never changed, only followed by another.
create table deviation_decision (
    organisation_id              uuid not null default current_organisation(),
    id                           uuid not null,
    entry_id                     uuid not null,
    outcome                      text not null check (outcome in
        ('NOT_A_BREACH', 'RISK_UNLIKELY', 'RISK', 'HIGH_RISK')),
    rule_version                 text not null,
    reason                       text,
    decided_by                   uuid not null references person,
    decided_at                   timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
create index deviation_decision_entry on deviation_decision (organisation_id, entry_id, decided_at);
call protect_entry_table('deviation_decision', 'entry_id', 'id');
revoke update, delete on deviation_decision from ${program};

create table deviation_decision_answer (
    organisation_id              uuid not null default current_organisation(),
    decision_id                  uuid not null,
    entry_id                     uuid not null,
    question                     text not null,
    answer                       text not null,
    primary key (organisation_id, decision_id, question),
    foreign key (organisation_id, decision_id) references deviation_decision (organisation_id, id)
);
call protect_entry_table('deviation_decision_answer', 'entry_id', 'decision_id', 'question');
revoke update, delete on deviation_decision_answer from ${program};

create table deviation_decision_step (
    organisation_id              uuid not null default current_organisation(),
    decision_id                  uuid not null,
    entry_id                     uuid not null,
    position                     integer not null,
    rule                         text not null,
    sources                      text not null,
    primary key (organisation_id, decision_id, position),
    foreign key (organisation_id, decision_id) references deviation_decision (organisation_id, id)
);
call protect_entry_table('deviation_decision_step', 'entry_id', 'decision_id', 'position');
revoke update, delete on deviation_decision_step from ${program};

-- The privacy officer's advice: beside the decision, never instead of it.
create table deviation_advice (
    organisation_id              uuid not null default current_organisation(),
    id                           uuid not null,
    entry_id                     uuid not null,
    text                         text not null check (length(trim(text)) between 1 and 10000),
    given_by                     uuid not null references person,
    given_at                     timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references deviation (organisation_id, entry_id)
);
call protect_entry_table('deviation_advice', 'entry_id', 'id');
revoke update, delete on deviation_advice from ${program};
