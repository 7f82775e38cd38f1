-- Lists go either way along an index, so both columns run the same way; titles as people sort them.
drop index entry_changed;
drop index entry_number;
create index entry_changed on entry (organisation_id, kind, changed_at, id);
create index entry_number on entry (organisation_id, kind, number, id);
create index entry_title on entry (organisation_id, kind, title collate "nb-x-icu", id);
