-- What was done: an image of each row after each change, written by the database itself.
create table history (
    organisation_id uuid not null,
    id              bigint generated always as identity,
    action_id       uuid not null,
    table_name      text not null,
    row_key         text not null,
    entry_id        uuid,
    operation       text not null check (operation in ('I', 'U', 'D')),
    image           jsonb not null,
    person_id       uuid,
    happened_at     timestamptz not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    primary key (organisation_id, id)
);
create index history_entry on history (organisation_id, entry_id, id) where entry_id is not null;
create index history_action on history (organisation_id, action_id);
-- Append-only: the program reads it; only the function below, as its owner, adds to it.
revoke insert, update, delete on history from ${program};

-- A trigger's arguments are the key's columns without the organisation. The table's own
-- organisation column may be called id (the organisation itself).
create function keep_history() returns trigger language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    new_image jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - 'search' end;
    old_image jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - 'search' end;
    image     jsonb := coalesce(new_image, old_image);
    key       text := '';
begin
    if new_image = old_image then
        return null;
    end if;
    for position in 0 .. tg_nargs - 1 loop
        key := key || case when position > 0 then '/' else '' end || coalesce(image ->> tg_argv[position], '');
    end loop;
    insert into history
        (organisation_id, action_id, table_name, row_key, entry_id, operation, image, person_id, happened_at)
    values (
        coalesce(image ->> 'organisation_id', image ->> 'id')::uuid,
        action_id(), tg_table_name, key,
        case when tg_table_name = 'entry' then image ->> 'id' else image ->> 'entry_id' end::uuid,
        left(tg_op, 1), image, current_person(), action_time());
    return null;
end $$;

-- Rows of one organisation, for that organisation only.
create procedure isolate(table_name text) language plpgsql
as $$
begin
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format(
        'create policy own on %I to ${program}, current_user'
        ' using (organisation_id = current_organisation())'
        ' with check (organisation_id = current_organisation())', table_name);
end $$;

-- The same, with the rows' history kept.
create procedure protect(table_name text, variadic key_columns text[]) language plpgsql
as $$
begin
    call isolate(table_name);
    execute format(
        'create trigger keep_history after insert or update or delete on %I'
        ' for each row execute function keep_history(%s)',
        table_name, (select string_agg(quote_literal(k), ', ') from unnest(key_columns) k));
end $$;
