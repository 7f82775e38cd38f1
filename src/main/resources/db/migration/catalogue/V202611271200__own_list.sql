alter table checklist drop constraint checklist_list_check;
alter table checklist add constraint checklist_list_check
    check (list in ('SECURITY_SMALL', 'PROCUREMENT', 'INTRODUCTION', 'SECRECY', 'OWN'));

-- The file that an enterprise's own list was last read from, and which of its columns was what.
create table checklist_source (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    version         integer not null check (version > 0),
    file_name       text not null,
    columns         jsonb not null,
    read_by         uuid references person,
    read_at         timestamptz not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references checklist (organisation_id, entry_id)
);
call protect_entry_table('checklist_source', 'entry_id', 'entry_id');

-- What stands in such a list. What no longer does stays, for the answers that were given to it.
create table checklist_item (
    organisation_id uuid not null default current_organisation(),
    id              uuid not null,
    entry_id        uuid not null,
    item            text not null check (length(item) between 1 and 100),
    position        integer not null check (position >= 0),
    number          text not null check (length(number) between 1 and 60),
    text            text not null check (length(text) between 1 and 4000),
    category        text check (length(category) between 1 and 200),
    help            text check (length(help) between 1 and 8000),
    mapping         text check (length(mapping) between 1 and 1000),
    gone_in         integer check (gone_in > 0),
    primary key (organisation_id, id),
    unique (organisation_id, entry_id, item),
    foreign key (organisation_id, entry_id) references checklist (organisation_id, entry_id)
);
call protect_entry_table('checklist_item', 'entry_id', 'id');

-- A file between its steps: its tables as read, and which column is what. It goes after a day.
create table checklist_draft (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    id              uuid not null,
    file_name       text not null,
    sheets          jsonb not null,
    sheet           integer not null check (sheet >= 0),
    columns         jsonb not null,
    created_at      timestamptz not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references checklist (organisation_id, entry_id)
);
call protect_entry_table('checklist_draft', 'entry_id', 'entry_id');
drop trigger keep_history on checklist_draft;
