-- Where an entry came from that the enterprise began with: the line of a content pack, and how the
-- form was filled in then, so that what somebody has made their own since is known.
create table entry_origin (
    organisation_id uuid not null default current_organisation(),
    entry_id        uuid not null,
    pack            text not null check (length(pack) between 1 and 100),
    edition         text not null check (length(edition) between 1 and 100),
    line            text not null check (length(line) between 1 and 100),
    source          text not null,
    checked_on      date not null,
    checked_by      text,
    language        text not null check (language in ('NB', 'NN', 'EN')),
    taken           jsonb not null,
    primary key (organisation_id, entry_id),
    unique (organisation_id, pack, line),
    foreign key (organisation_id, entry_id) references entry (organisation_id, id)
);
call protect_entry_table('entry_origin', 'entry_id', 'entry_id');
