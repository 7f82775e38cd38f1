-- An import between its steps: the tables of the file, which of them is meant, and which column
-- goes where; afterwards only how many entries it made and changed.
alter table import_draft rename column rows to sheets;
alter table import_draft
    add column sheet integer not null default 0 check (sheet >= 0),
    add column mapping jsonb not null default '{}',
    add column clears boolean not null default false,
    add column created integer,
    add column changed integer,
    add check ((created is null) = (changed is null));

-- A view belongs to who made it, also when everybody may use it.
alter table saved_view add column shared boolean not null default false;
update saved_view set shared = true where person_id is null;

-- Per entry, what a bulk edit replaced and the version it left, so that it can be taken back. The
-- entry's own history tells what happened; this is only a note, and goes when the time is over.
create table bulk_edit_entry (
    organisation_id uuid not null default current_organisation() references organisation,
    bulk_edit_id    uuid not null,
    entry_id        uuid not null,
    version         integer not null,
    previous        jsonb not null,
    restored        boolean not null default false,
    primary key (organisation_id, bulk_edit_id, entry_id),
    foreign key (organisation_id, bulk_edit_id) references bulk_edit (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('bulk_edit_entry', 'entry_id', 'bulk_edit_id', 'entry_id');
drop trigger keep_history on bulk_edit_entry;
create index bulk_edit_entry_entry on bulk_edit_entry (organisation_id, entry_id);
