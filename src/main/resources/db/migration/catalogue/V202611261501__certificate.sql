create table certificate (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    scheme          text not null check (scheme in ('ISO_27001', 'ISO_27701', 'ISO_9001', 'SOC_2', 'OTHER')),
    supplier        uuid,
    scope           text not null,
    issuer          text,
    issued_on       date,
    expires_on      date not null,
    demands         text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, supplier) references supplier (organisation_id, entry_id),
    check (issued_on is null or expires_on > issued_on)
);
create index certificate_supplier on certificate (organisation_id, supplier);
call protect_entry_table('certificate', 'entry_id', 'entry_id');
