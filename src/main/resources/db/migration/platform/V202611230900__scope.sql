-- Whose rows a transaction may see: set locally at its begin, null (and so no rows) outside.
-- ${program} is the role the program connects with, ${guest} the one it steps into to read what
-- other organisations share with this one. See docs/adr/001-row-level-security.md.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

alter default privileges grant select, insert, update, delete on tables to ${program};
alter default privileges grant usage on sequences to ${program};
alter default privileges grant select on tables to ${guest};
alter default privileges revoke execute on functions from public;
alter default privileges grant execute on functions to ${program}, ${guest};

create function current_organisation() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.organisation', true), '')::uuid;

create function current_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.person', true), '')::uuid;

-- The SHA-256 of the secret that a request shows (session, API token, QR place), as hex.
create function current_secret() returns text language sql stable parallel safe
    return nullif(current_setting('app.secret', true), '');

-- The time of the action, as the program's clock has it.
create function action_time() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

create function action_id() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.action', true), '')::uuid;
