-- The entry: what every register shares. A register's own fields lie in its own table.
create table entry (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    kind            text not null check (kind ~ '^[a-z][a-z_]*$'),
    number          text not null,
    title           text not null check (length(trim(title)) between 1 and 300),
    status          text not null,
    owner_id        uuid references person,
    unit_id         uuid,
    legal_person_id uuid,
    due_at          timestamptz,
    review_on       date,
    version         integer not null default 0,
    created_by      uuid references person,
    created_at      timestamptz not null,
    changed_by      uuid references person,
    changed_at      timestamptz not null,
    -- Fields that an organisation adds itself, and nothing of ours.
    extra           jsonb not null default '{}' check (jsonb_typeof(extra) = 'object'),
    search          tsvector not null default '',
    primary key (organisation_id, id),
    unique (organisation_id, number),
    foreign key (organisation_id, unit_id) references unit (organisation_id, id),
    foreign key (organisation_id, legal_person_id) references legal_person (organisation_id, id)
);
create index entry_changed on entry (organisation_id, kind, changed_at desc, id);
create index entry_number on entry (organisation_id, kind, number desc, id);
create index entry_due on entry (organisation_id, due_at) where due_at is not null;
create index entry_review on entry (organisation_id, review_on) where review_on is not null;
create index entry_owner on entry (organisation_id, owner_id) where owner_id is not null;
create index entry_search on entry using gin (organisation_id, search);

-- Restricted entries: hidden from everybody but the readers named.
create table restriction (
    organisation_id uuid not null default current_organisation() references organisation,
    entry_id        uuid not null,
    reason          text not null,
    primary key (organisation_id, entry_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create table restriction_reader (
    organisation_id uuid not null default current_organisation() references organisation,
    entry_id        uuid not null,
    person_id       uuid not null references person,
    primary key (organisation_id, entry_id, person_id),
    foreign key (organisation_id, entry_id) references restriction (organisation_id, entry_id)
);
call protect('restriction', 'entry_id');
call protect('restriction_reader', 'entry_id', 'person_id');

create view hidden_entry with (security_invoker = true) as
    select restriction.entry_id
    from restriction
    where restriction.organisation_id = current_organisation()
        and not exists (
            select from restriction_reader reader
            where reader.organisation_id = current_organisation()
                and reader.entry_id = restriction.entry_id
                and reader.person_id = current_person());

-- What one organisation lets another read.
create table entry_share (
    organisation_id    uuid not null default current_organisation() references organisation,
    entry_id           uuid not null,
    to_organisation_id uuid not null references organisation,
    primary key (organisation_id, entry_id, to_organisation_id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create index entry_share_to on entry_share (to_organisation_id);
call protect('entry_share', 'entry_id', 'to_organisation_id');
create policy received on entry_share for select to ${guest}
    using (to_organisation_id = current_organisation());

-- A table whose rows belong to an entry: what hides or shares the entry hides or shares them.
-- The uncorrelated subqueries are evaluated once a statement; the figures are in ADR 001.
create procedure protect_entry_table(table_name text, entry_column text, variadic key_columns text[])
language plpgsql
as $$
begin
    call protect(table_name, variadic key_columns);
    execute format('drop policy own on %I', table_name);
    execute format(
        'create policy own on %I to ${program}, current_user'
        ' using (organisation_id = current_organisation()'
        ' and %I not in (select entry_id from hidden_entry))'
        ' with check (organisation_id = current_organisation())', table_name, entry_column);
    execute format(
        'create policy shared on %I for select to ${guest}'
        ' using ((organisation_id, %I) in (select organisation_id, entry_id from entry_share'
        ' where to_organisation_id = current_organisation()))', table_name, entry_column);
end $$;

call protect_entry_table('entry', 'id', 'id');

alter table history enable row level security;
alter table history force row level security;
create policy own on history to ${program}, current_user
    using (organisation_id = current_organisation()
        and (entry_id is null or entry_id not in (select entry_id from hidden_entry)))
    with check (organisation_id = current_organisation());

-- Numbers without gaps: taken last in the action's transaction.
create table entry_counter (
    organisation_id uuid not null default current_organisation() references organisation,
    prefix          text not null,
    year            integer not null,
    last            integer not null,
    primary key (organisation_id, prefix, year)
);
call isolate('entry_counter');

create table entry_link (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    entry_id        uuid not null,
    to_entry_id     uuid not null check (to_entry_id <> entry_id),
    relation        text not null,
    primary key (organisation_id, id),
    unique (organisation_id, entry_id, to_entry_id, relation),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id),
    foreign key (organisation_id, to_entry_id) references entry (organisation_id, id)
);
create index entry_link_to on entry_link (organisation_id, to_entry_id);
call protect_entry_table('entry_link', 'entry_id', 'id');

create table entry_comment (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    entry_id        uuid not null,
    text            text not null check (length(trim(text)) between 1 and 10000),
    mentioned       uuid[] not null default '{}',
    written_by      uuid references person,
    written_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create index entry_comment_entry on entry_comment (organisation_id, entry_id, written_at);
call protect_entry_table('entry_comment', 'entry_id', 'id');

-- A file's bytes lie in the files folder under a keyed hash, encrypted; here is what they are.
create table entry_file (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    entry_id        uuid not null,
    name            text not null check (length(name) between 1 and 200),
    media_type      text not null,
    size            bigint not null,
    hash            text not null,
    added_by        uuid references person,
    added_at        timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
create index entry_file_entry on entry_file (organisation_id, entry_id);
call protect_entry_table('entry_file', 'entry_id', 'id');

create table saved_view (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    kind            text not null,
    name            text not null check (length(trim(name)) between 1 and 100),
    query           text not null,
    person_id       uuid references person,
    primary key (organisation_id, id)
);
call protect('saved_view', 'id');

-- How this organisation's foreign column names were mapped the last time.
create table import_mapping (
    organisation_id uuid not null default current_organisation() references organisation,
    kind            text not null,
    header          text not null,
    field           text not null,
    primary key (organisation_id, kind, header)
);
call isolate('import_mapping');

-- An import between its steps: the file's rows as read, until they are clean and stored.
create table import_draft (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    kind            text not null,
    file_name       text not null,
    rows            jsonb not null,
    person_id       uuid not null references person,
    created_at      timestamptz not null,
    primary key (organisation_id, id)
);
call isolate('import_draft');

-- A bulk edit, so that it can be taken back for ten minutes.
create table bulk_edit (
    organisation_id uuid not null default current_organisation() references organisation,
    id              uuid not null,
    kind            text not null,
    action_id       uuid not null,
    entries         integer not null,
    done_by         uuid references person,
    done_at         timestamptz not null,
    undone_at       timestamptz,
    primary key (organisation_id, id)
);
call protect('bulk_edit', 'id');
