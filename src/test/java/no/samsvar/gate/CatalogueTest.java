package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.SamsvarTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself says of our tables, for every table there is or will be. */
class CatalogueTest implements SamsvarTest {

    /** Tables that hold no organisation's data. */
    static final List<String> OF_NO_ORGANISATION =
            List.of("flyway_schema_history", "installation", "scheduled_tasks");

    /** Tables of people and secrets, whose policies are their own. */
    static final List<String> WITHOUT_ORGANISATION_COLUMN =
            List.of("host", "operator", "organisation", "password", "person");

    /** What is counted, not said: a change of it is no news to a reader of the history. */
    static final List<String> WITHOUT_HISTORY =
            List.of(
                    "api_token",
                    "bulk_edit_entry",
                    "checklist_draft",
                    // A trail itself, of somebody outside the organisation.
                    "closure",
                    "deviation_arrival",
                    "deviation_draft",
                    "entry_counter",
                    "entry_reminder",
                    "file_content",
                    "file_key",
                    "history",
                    "idempotency_key",
                    "import_draft",
                    "import_mapping",
                    // Trails themselves: rows that nobody can change.
                    "inspection_export",
                    "inspection_viewing",
                    "mail",
                    // Files that nobody can change; their edition keeps its history.
                    "notice_copy",
                    "one_time_link",
                    // Forgotten with the case, or when nobody confirms.
                    "request_caller",
                    "request_contact",
                    "session");

    @Autowired JdbcClient db;

    List<String> names(String sql) {
        return db.sql(sql).query(String.class).list();
    }

    @Test
    void everyTableForcesRowLevelSecurity() {
        assertThat(
                        names(
                                """
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                                    and not (relrowsecurity and relforcerowsecurity) order by 1
                                """))
                .isSubsetOf(OF_NO_ORGANISATION);
    }

    @Test
    void everyPolicyThatLetsWriteAlsoChecksWhatIsWritten() {
        assertThat(
                        names(
                                """
                                select tablename || '.' || policyname from pg_policies
                                where schemaname = 'public' and cmd in ('ALL', 'INSERT', 'UPDATE')
                                    and with_check is null
                                """))
                .isEmpty();
    }

    @Test
    void everyTableOfAnOrganisationIsKeyedByItFirst() {
        assertThat(
                        names(
                                """
                                select t.relname from pg_class t
                                join pg_attribute a on a.attrelid = t.oid
                                    and a.attname = 'organisation_id' and a.attnotnull
                                join pg_index i on i.indrelid = t.oid and i.indisprimary
                                where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                                    and i.indkey[0] <> a.attnum
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                select t.relname from pg_class t
                                where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                                    and not exists (select from pg_attribute a
                                        where a.attrelid = t.oid and a.attname = 'organisation_id')
                                """))
                .isSubsetOf(
                        Stream.concat(
                                        OF_NO_ORGANISATION.stream(),
                                        WITHOUT_ORGANISATION_COLUMN.stream())
                                .toList());
    }

    @Test
    void everyForeignKeyBetweenTablesOfOrganisationsNamesTheOrganisation() {
        assertThat(
                        names(
                                """
                                select c.conrelid::regclass || '.' || c.conname from pg_constraint c
                                join pg_attribute a on a.attrelid = c.conrelid
                                    and a.attname = 'organisation_id'
                                join pg_attribute b on b.attrelid = c.confrelid
                                    and b.attname = 'organisation_id'
                                join pg_index i on i.indrelid = c.confrelid and i.indisprimary
                                where c.contype = 'f' and not (a.attnum = any(c.conkey)
                                    and b.attnum = any(c.confkey))
                                """))
                .isEmpty();
    }

    @Test
    void everyUniqueKeyStartsWithTheOrganisationOrIsASecret() {
        assertThat(
                        names(
                                """
                                select i.indexrelid::regclass::text from pg_index i
                                join pg_class t on t.oid = i.indrelid
                                join pg_attribute a on a.attrelid = t.oid
                                    and a.attname = 'organisation_id' and a.attnotnull
                                where t.relnamespace = 'public'::regnamespace and i.indisunique
                                    and i.indkey[0] <> a.attnum
                                """))
                .allMatch(index -> index.endsWith("_secret_key"));
    }

    @Test
    void everyTableOfAnOrganisationKeepsItsHistory() {
        assertThat(
                        names(
                                """
                                select t.relname from pg_class t
                                join pg_attribute a on a.attrelid = t.oid
                                    and a.attname = 'organisation_id'
                                where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                                    and not exists (select from pg_trigger g
                                        where g.tgrelid = t.oid and g.tgname = 'keep_history')
                                """))
                .isSubsetOf(WITHOUT_HISTORY);
    }

    @Test
    void theProgramOwnsNothingAndCannotBypassThePolicies() {
        var powers =
                """
                select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit
                    or exists (select from pg_shdepend where refobjid = role.oid and deptype = 'o')
                from pg_roles role where rolname = current_user
                """;
        assertThat(db.sql(powers).query(Boolean.class).single()).isFalse();
    }

    @Test
    void viewsAskAsTheReader() {
        assertThat(
                        names(
                                """
                                select relname from pg_class
                                where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
                                    and not coalesce(reloptions, '{}') @> '{security_invoker=true}'
                                """))
                .isEmpty();
    }

    @Test
    void onlyTheListedFunctionsRunAsTheirOwner() {
        assertThat(
                        names(
                                """
                                select proname from pg_proc
                                where pronamespace = 'public'::regnamespace and prosecdef
                                """))
                .containsExactlyInAnyOrder(
                        "entries_with_words",
                        "hosted_organisations",
                        "hosted_totals",
                        "keep_history",
                        "refuse_operator",
                        "search_entries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table own_table ()",
                "truncate entry cascade",
                "alter table entry no force row level security",
                "delete from history",
                "update history set image = '{}'",
                "select * from flyway_schema_history",
                "alter table entry disable trigger keep_history"
            })
    void theProgramMayOnlyUseRows(String statement) {
        assertThatThrownBy(() -> db.sql(statement).update())
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void noFieldOfOursLiesAmongThoseAnOrganisationAddsItself() {
        assertThat(
                        names(
                                """
                                select attrelid::regclass || '.' || attname from pg_attribute
                                where atttypid = 'jsonb'::regtype
                                    and attrelid in (select oid from pg_class
                                        where relnamespace = 'public'::regnamespace and relkind = 'r')
                                """))
                .containsExactlyInAnyOrder(
                        "entry.extra",
                        "history.image",
                        "import_draft.sheets",
                        "import_draft.mapping",
                        "bulk_edit_entry.previous",
                        // A file between its steps, and what its columns were called.
                        "checklist_draft.sheets",
                        "checklist_draft.columns",
                        "checklist_source.columns",
                        // A line of somebody else's record, as they handed it over.
                        "processing_customer_entry.typed",
                        // What a form said when it was taken from a pack, or so far in the guide.
                        "entry_origin.taken",
                        "start_page.typed",
                        "start_choice.blanks");
    }
}
