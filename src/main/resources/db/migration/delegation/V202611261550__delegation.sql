create table delegation (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    scope           text,
    delegated_by    text not null,
    delegated_to    text not null,
    person          uuid references person,
    since           date not null,
    until           date,
    decision        text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    check (until >= since)
);
call protect_entry_table('delegation', 'entry_id', 'entry_id');
