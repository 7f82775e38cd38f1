-- A draft is its writer's alone, so its key is too: an id that somebody else has chosen is free.
alter table deviation_draft drop constraint deviation_draft_pkey;
alter table deviation_draft add primary key (organisation_id, person_id, id);
