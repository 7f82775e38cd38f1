-- The words of a list, found by their indexes: under the policies PostgreSQL would read every entry
-- of the organisation for them, as with search_entries, and for the same reason this says ids alone.
create function entries_with_words(of_kind text, words text, pattern text) returns setof uuid
    language plpgsql stable security definer rows 1000
    set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
as $$
begin
    return query
        select id from entry
        where organisation_id = current_organisation() and kind = of_kind
            and search @@ websearch_to_tsquery('norwegian', words)
        union
        select id from entry
        where organisation_id = current_organisation() and kind = of_kind
            and (number || ' ' || title) ilike pattern;
end $$;
