-- Why digits in an entry's text that look like a person number are none.
create table entry_text_reason (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    path            text not null,
    reason          text not null check (length(trim(reason)) between 1 and 1000),
    said_by         uuid references person,
    said_at         timestamptz not null,
    primary key (organisation_id, entry_id, path),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('entry_text_reason', 'entry_id', 'entry_id', 'path');
