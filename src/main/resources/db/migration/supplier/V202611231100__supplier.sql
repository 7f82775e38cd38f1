create table supplier (
    organisation_id     uuid not null default current_organisation(),
    entry_id            uuid not null,
    organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
    delivers            text not null,
    data                text[] not null default '{}'
        check (data <@ array['NONE', 'CONTACT', 'STAFF', 'PATIENT', 'HEALTH']),
    likely_role         text check (likely_role in
        ('PROCESSOR', 'INDEPENDENT_CONTROLLER', 'JOINT_CONTROLLER', 'INCIDENTAL', 'NO_PERSONAL_DATA')),
    role_reason         text,
    agreement           boolean,
    agreement_from      date,
    agreement_until     date,
    reception_point     boolean,
    contact             text,
    support_phone       text,
    emergency_phone     text,
    country             text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check (agreement_until >= agreement_from)
);
call protect_entry_table('supplier', 'entry_id', 'entry_id');

create table system (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    type            text not null check (type in ('JOURNAL', 'MEDICAL', 'SUPPORT', 'OPERATIONAL')),
    used_for        text,
    supplier        uuid,
    operation       text check (operation in ('OWN_EQUIPMENT', 'OWN_WITH_HEALTH_NETWORK', 'AT_SUPPLIER', 'CLOUD')),
    data            text[] not null default '{}'
        check (data <@ array['NONE', 'CONTACT', 'STAFF', 'PATIENT', 'HEALTH']),
    supplier_access boolean,
    stored_where    text,
    when_gone   text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id)
);
create index system_supplier on system (organisation_id, supplier);
call protect_entry_table('system', 'entry_id', 'entry_id');
