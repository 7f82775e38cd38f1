package no.samsvar.register;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.PostgresTest;
import no.samsvar.identity.Permission;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.supplier.DataKind;
import org.jspecify.annotations.Nullable;

/** A register with a field of every kind, whose tables are there only while a test needs them. */
final class TrialKind {

    @FormName("trial")
    record Part(@Required String what, @Nullable Integer count, @Nullable LocalDate since) {}

    @FormName("trial")
    record Trial(
            @Required String title,
            @LongText @Nullable String story,
            @Nullable Integer count,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable Boolean yes,
            @Nullable DataKind kind,
            Set<DataKind> kinds,
            @ChosenFrom("people") @Nullable UUID who,
            @ChosenFrom("people") Set<UUID> others,
            List<Part> parts) {}

    static final RegisterKind<Trial> TRIAL =
            RegisterKind.of(
                            "trial",
                            "TRI",
                            Trial.class,
                            List.of("NEW", "DONE"),
                            Permission.SUPPLIER_READ,
                            Permission.SUPPLIER_WRITE)
                    .deciding("DONE", Permission.PROCESSING_CONFIRM);

    private TrialKind() {}

    static void make() throws SQLException {
        run(
                """
                create table trial (organisation_id uuid not null default current_organisation(),
                    entry_id uuid not null, story text, count integer, day date, moment timestamptz,
                    yes boolean, kind text, kinds text[] not null default '{}', who uuid,
                    primary key (organisation_id, entry_id));
                create table trial_parts (organisation_id uuid not null default current_organisation(),
                    entry_id uuid not null, position integer, what text, count integer, since date,
                    primary key (organisation_id, entry_id, position));
                create table trial_others (organisation_id uuid not null default current_organisation(),
                    entry_id uuid not null, chosen_id uuid,
                    primary key (organisation_id, entry_id, chosen_id));
                call protect_entry_table('trial', 'entry_id', 'entry_id');
                call protect_entry_table('trial_parts', 'entry_id', 'entry_id', 'position');
                call protect_entry_table('trial_others', 'entry_id', 'entry_id', 'chosen_id');
                """);
    }

    static void drop() throws SQLException {
        run("drop table if exists trial, trial_parts, trial_others");
    }

    private static void run(String sql) throws SQLException {
        var owner = PostgresTest.DATABASE.owner();
        var url = PostgresTest.DATABASE.url();
        try (var connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
