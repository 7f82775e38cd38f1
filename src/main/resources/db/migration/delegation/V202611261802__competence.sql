create table competence (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    field           text not null check (field in
        ('LAW', 'SECURITY', 'PRIVACY', 'HEALTH', 'IT', 'OPERATIONS', 'PROCUREMENT', 'OTHER')),
    system          uuid,
    technology      text,
    person          uuid references person,
    external        text,
    knows           text,
    reviewed_on     date,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, system) references entry (organisation_id, id),
    check (num_nonnulls(system, technology) = 1),
    check (num_nonnulls(person, external) > 0)
);
create index competence_system on competence (organisation_id, system);
call protect_entry_table('competence', 'entry_id', 'entry_id');
