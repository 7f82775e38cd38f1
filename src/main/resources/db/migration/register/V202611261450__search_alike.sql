-- Two letters that changed places leave little more than four tenths alike.
do $$
begin
    execute replace(
        pg_get_functiondef('search_entries(text[], text, text[], integer)'::regprocedure),
        '''0.5''', '''0.4''');
end $$;
