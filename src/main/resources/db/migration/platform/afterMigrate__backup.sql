-- After each migration: while it makes a backup, and only then, the owner sees every row of every
-- table, whichever tables there are by now. The program's role cannot come by this policy.
do $$
declare
    missing record;
begin
    for missing in
        select oid::regclass as name
        from pg_class
        where relkind in ('r', 'p') and relrowsecurity and relnamespace = 'public'::regnamespace
            and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'backup')
    loop
        execute format(
            'create policy backup on %s for select to current_user'
            ' using (current_setting(''app.backup'', true) = ''on'')', missing.name);
    end loop;
end $$;
