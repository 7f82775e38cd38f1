-- Each organisation's own keys for its files, wrapped by the master key in the data folder: without
-- that key, or without this row, the files are noise.
create table file_key (
    organisation_id uuid not null default current_organisation() references organisation,
    encryption      bytea not null,
    hashing         bytea not null,
    primary key (organisation_id)
);
call isolate('file_key');

-- What lies in the files folder, and how many files of entries have these bytes. Knows no entry, so
-- that a job can see what is in use without seeing what is restricted.
create table file_content (
    organisation_id uuid not null default current_organisation() references organisation,
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    uses            integer not null check (uses >= 0),
    unused_since    timestamptz,
    primary key (organisation_id, hash),
    check ((uses = 0) = (unused_since is not null))
);
call isolate('file_content');

alter table entry_file add foreign key (organisation_id, hash)
    references file_content (organisation_id, hash);
