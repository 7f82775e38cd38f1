-- Documents from before Samsvar: what each is, and what it was taken for when it was dropped in.
create table paper (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    what            text not null check (what in ('POLICY', 'ROUTINE', 'EMERGENCY_PLAN', 'PATIENT_NOTICE',
        'MINUTES', 'PROCESSOR_AGREEMENT', 'SUPPLIER_AGREEMENT', 'RISK_ASSESSMENT', 'SECRECY', 'TRAINING',
        'PROCESSING_LIST', 'SYSTEM_LIST', 'SUPPLIER_LIST', 'DEVIATION_LIST', 'MEASURE_LIST', 'RISK_LIST',
        'UNKNOWN')),
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('paper', 'entry_id', 'entry_id');

create table paper_proposal (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    what            text not null,
    signs           text[] not null,
    concerns        uuid,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references paper (organisation_id, entry_id),
    foreign key (organisation_id, concerns) references entry (organisation_id, id)
);
create index paper_proposal_concerns on paper_proposal (organisation_id, concerns);
call protect_entry_table('paper_proposal', 'entry_id', 'entry_id');
