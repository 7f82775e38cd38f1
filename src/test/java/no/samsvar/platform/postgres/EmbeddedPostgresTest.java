package no.samsvar.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import no.samsvar.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {

    private final Path data = TestDatabase.freshFolder();
    private final List<EmbeddedPostgres> started = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(EmbeddedPostgres::close);
        TestDatabase.delete(data);
    }

    @Test
    void aFreshServerIsDurableAndClosed() throws Exception {
        var postgres = start();

        assertThat(ask(postgres, postgres.access().app(), "show fsync")).isEqualTo("on");
        assertThat(ask(postgres, postgres.access().app(), "show synchronous_commit"))
                .isEqualTo("on");
        assertThat(ask(postgres, postgres.access().app(), "show data_checksums")).isEqualTo("on");
        assertThat(ask(postgres, postgres.access().app(), "show listen_addresses"))
                .isEqualTo("127.0.0.1");
        assertThat(
                        Path.of(
                                "/tmp/.s.PGSQL."
                                        + URI.create(postgres.access().url().substring(5))
                                                .getPort()))
                .doesNotExist();
        assertThat(ask(postgres, postgres.access().app(), "show server_encoding"))
                .isEqualTo("UTF8");
        assertThat(ask(postgres, postgres.access().app(), "show default_text_search_config"))
                .isEqualTo("pg_catalog.norwegian");
        assertThat(ask(postgres, postgres.access().app(), "select 'ål' > 'zebra'")).isEqualTo("t");
        assertThatThrownBy(() -> ask(postgres, new Login(Roles.APP, "guess"), "select 1"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void neitherRoleIsMoreThanItMustBe() throws Exception {
        var postgres = start();
        var powers =
                "select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"
                        + " from pg_roles where rolname like 'samsvar%'";

        assertThat(ask(postgres, postgres.access().owner(), powers)).isEqualTo("f");
        assertThat(ask(postgres, postgres.access().owner(), "create table t (); select 1"))
                .isEqualTo("1");
        assertThatThrownBy(() -> ask(postgres, postgres.access().app(), "create table u ()"))
                .hasMessageContaining("permission denied");
        assertThat(
                        ask(
                                postgres,
                                postgres.access().app(),
                                "set role samsvar_guest; select current_user"))
                .isEqualTo(Roles.GUEST);
    }

    @Test
    void onlyTheProgramReadsThePasswords() throws Exception {
        start();

        assertThat(Files.getPosixFilePermissions(data.resolve("postgres.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data.resolve("initial-password")).doesNotExist();
    }

    @Test
    void aServerThatOutlivedItsProgramIsTakenOver() throws Exception {
        long left = ServerOfAKilledProgram.leave(data);

        var postgres = start();

        assertThat(postgres.pid()).isEqualTo(left);
        assertThat(ask(postgres, postgres.access().owner(), "select answer from kept"))
                .isEqualTo("42");
    }

    @Test
    void aKilledServerIsStartedAgainAtTheSameAddressWithWhatItAcknowledged() throws Exception {
        var postgres = start();
        ask(
                postgres,
                postgres.access().owner(),
                "create table kept as select 42 as answer; select 1");
        long before = postgres.pid();

        ProcessHandle.of(before).orElseThrow().destroyForcibly();
        await(() -> postgres.pid() != before);

        assertThat(ask(postgres, postgres.access().owner(), "select answer from kept"))
                .isEqualTo("42");
    }

    @Test
    void aFileLeftByAMachineThatWentDownDoesNotBlockTheStart() throws Exception {
        start().close();
        Files.writeString(
                data.resolve("postgres/cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\nfolder\n1\n1\n\n\n\nready\n");

        assertThat(start().pid()).isNotEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aBrokenFirstStartIsMadeAnew() throws Exception {
        Files.createDirectories(data.resolve("postgres"));
        start().close();
        Files.move(data.resolve("postgres/cluster"), data.resolve("postgres/cluster.new"));

        assertThat(ask(start(), started.getLast().access().app(), "select 1")).isEqualTo("1");
    }

    private EmbeddedPostgres start() {
        var postgres = EmbeddedPostgres.start(data, TestDatabase.FOLDER, told::add);
        started.add(postgres);
        return postgres;
    }

    private static String ask(EmbeddedPostgres postgres, Login login, String sql)
            throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.access().url(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
