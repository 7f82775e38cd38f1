-- A poster hangs at a place of the register, and keeps the name that is printed on it. Those made
-- before places were registered have the name alone.
alter table deviation_place add column entry_id uuid;
alter table deviation_place
    add foreign key (organisation_id, entry_id) references place (organisation_id, entry_id);
create index deviation_place_entry on deviation_place (organisation_id, entry_id);

alter table deviation
    add column place_id              uuid,
    -- What another system calls it, and when it was reported there.
    add column external_number       text,
    add column reported_elsewhere_at timestamptz;
alter table deviation
    add foreign key (organisation_id, place_id) references place (organisation_id, entry_id);
create index deviation_place_id on deviation (organisation_id, place_id);
