-- The policies run before what people search for, and PostgreSQL's text search is not leakproof: a
-- query under the policies reads every entry of the organisation. So candidates are found by a
-- function that reads as the owner, for the acting organisation only; what it finds says nothing but
-- an id, and is read again under the policies.
create policy search on entry for select to current_user using (true);

create index entry_words on entry
    using gin (organisation_id, (number || ' ' || title) gin_trgm_ops);

-- One way to find entries, ranked: of a word that everything holds, the first thousand found.
create function search_statement(condition text, ranking text) returns text language sql immutable
    return format(
        'select id, (%s)::real from (select id, number, title, search from entry'
        ' where organisation_id = current_organisation() and kind = any($1) and %s limit 1000) found'
        ' order by 2 desc limit $2', ranking, condition);

-- groups: a text for each word typed, its alternatives parted by bars; all groups must be found.
-- First by number, then in all texts by stem and beginning, then inside of compounds in the title;
-- where that finds next to nothing, words that look alike. The same entry may come more than once.
create function search_entries(kinds text[], typed text, groups text[], most integer)
    returns table (entry_id uuid, rank real)
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    words   constant text := '(number || '' '' || title)';
    query   tsquery;
    parsed  tsquery;
    inside  text[] := '{}';
    alike   text[] := '{}';
    word    text;
    pattern text;
    rows    integer;
    found   integer := 0;
begin
    foreach word in array groups loop
        parsed := to_tsquery('norwegian', replace(word, '|', ':* | ') || ':*');
        query := coalesce(query && parsed, parsed);
        select string_agg(format('%s ilike %L', words, '%' || stem || '%'), ' or ') into pattern
        from (
            select coalesce((ts_lexize('norwegian_stem', one))[1], one) as stem
            from unnest(string_to_array(word, '|')) one) stems
        where length(stem) >= 3;
        if pattern is not null then
            inside := inside || ('(' || pattern || ')');
        end if;
        if length(split_part(word, '|', 1)) >= 4 then
            alike := alike || format('%s %%> %L', words, split_part(word, '|', 1));
        end if;
    end loop;
    if typed ~ '[0-9]' then
        return query execute search_statement(
            format('%s ilike %L and number ilike %2$L', words, '%' || typed || '%'),
            format('case when upper(number) = upper(%L) then 100 else 50 end', typed))
            using kinds, most;
        get diagnostics rows = row_count;
        found := found + rows;
    end if;
    if numnode(query) > 0 then
        return query execute search_statement(
            format('search @@ %L::tsquery', query), format('1 + ts_rank(search, %L::tsquery)', query))
            using kinds, most;
        get diagnostics rows = row_count;
        found := found + rows;
    end if;
    if cardinality(inside) > 0 then
        return query execute search_statement(array_to_string(inside, ' and '), '1.3')
            using kinds, most;
        get diagnostics rows = row_count;
        found := found + rows;
    end if;
    if found < 3 and cardinality(alike) > 0 then
        perform set_config('pg_trgm.word_similarity_threshold', '0.5', true);
        return query execute search_statement(
            array_to_string(alike, ' and '), format('word_similarity(%L, title)', typed))
            using kinds, most;
    end if;
end $$;
