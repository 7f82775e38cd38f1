create table place (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    type            text not null check (type in ('RECEPTION', 'WAITING_ROOM', 'TREATMENT_ROOM',
        'OFFICE', 'ARCHIVE', 'SERVER_ROOM', 'STORE', 'WARD', 'OTHER')),
    address         text,
    patients        boolean,
    locked          boolean,
    access          text,
    papers          text,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('place', 'entry_id', 'entry_id');
