create table declaration (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    person          uuid references person,
    tie             text not null check (tie in ('EMPLOYEE', 'TEMP', 'CLEANER', 'TRAINEE',
        'CONTRACTOR', 'SUPPLIER_STAFF', 'OTHER')),
    supplier        uuid,
    provisions      text[] not null default '{}' check (provisions <@ array['HEALTH_PERSONNEL_ACT_21',
        'SPECIALIST_HEALTH_SERVICE_ACT_6_1', 'PATIENT_RECORD_ACT_15', 'PUBLIC_ADMINISTRATION_ACT_13']),
    signed_on       date,
    held_by         text check (held_by in ('US', 'SUPPLIER')),
    shown_on        date,
    sample          text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id)
);
create index declaration_person on declaration (organisation_id, person);
create index declaration_supplier on declaration (organisation_id, supplier);
call protect_entry_table('declaration', 'entry_id', 'entry_id');
