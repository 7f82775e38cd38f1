package no.samsvar.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two instances on one PostgreSQL with a standby: one instance is killed, then the primary, and
 * those who work go on without signing in again and without a restart.
 */
@Tag("long")
class TwoInstancesTest {

    private static final String LENA = "lena@normland.example";
    private static final int PORT = Integer.getInteger("samsvar.two.port", 8097);

    /** The next reminder of a 72-hour clock, and a job that the instance had begun when it died. */
    private static final String DUE =
            """
            update scheduled_tasks set execution_time = now()
            where (task_name, task_instance) in (
                select task_name, task_instance from scheduled_tasks
                where task_name = 'remind-of-breach' and not picked
                order by execution_time limit 1)
            returning task_instance
            """;

    private static final String BEGUN =
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                last_heartbeat, version)
            select 'remind-of-breach', task_instance || '0', now(), true, 'the-one-that-died', now(), 1
            from scheduled_tasks where task_name = 'remind-of-breach' limit 1
            returning task_instance
            """;

    private final AtomicBoolean stopping = new AtomicBoolean();

    @Test
    void sessionsJobsAndClocksGoOn() throws Exception {
        var jar = Path.of(System.getProperty("samsvar.two.jar", "target/samsvar.jar"));
        var folder = Files.createTempDirectory("samsvar-two-");
        var data = Files.createDirectories(folder.resolve("data"));
        try (var postgres = new PostgresPair(folder.resolve("postgres"), PORT + 100, PORT + 101);
                var ledger = new Ledger(folder.resolve("ledger.txt"))) {
            postgres.start();
            var one = new RunningSamsvar(jar, data, PORT, environment(postgres, folder, 1));
            var other = new RunningSamsvar(jar, data, PORT + 1, environment(postgres, folder, 2));
            try {
                one.start();
                other.start();
                var lena = Visitor.signedIn(one.home(), LENA, "Normland er bare et eksempel");
                anInstanceDies(one, other, lena, ledger, postgres, data);
                thePrimaryDies(other, lena.at(other.home()), ledger, postgres, data);
                one.start();
                assertThat(lena.get("/me").statusCode()).isEqualTo(200);
            } finally {
                one.stop();
                other.stop();
            }
        }
    }

    private void anInstanceDies(
            RunningSamsvar one,
            RunningSamsvar other,
            Visitor lena,
            Ledger ledger,
            PostgresPair postgres,
            Path data)
            throws Exception {
        var writing = write(lena, ledger);
        await("writing", () -> ledger.hasFresh(20));
        var reminder = text(postgres, DUE);
        var begun = text(postgres, BEGUN);
        one.killProgram();
        stopping.set(true);
        writing.join();
        long died = System.nanoTime();
        assertThat(lena.at(other.home()).get("/me").statusCode()).isEqualTo(200);
        tell("session answered by the other instance", died);
        await("a clock's reminder", () -> gone(postgres, reminder));
        tell("clock's reminder that fell due", died);
        await("a job begun by the one that died", () -> gone(postgres, begun));
        tell("job that the killed instance had begun", died);
        look(ledger, postgres, data);
    }

    private void thePrimaryDies(
            RunningSamsvar other, Visitor lena, Ledger ledger, PostgresPair postgres, Path data)
            throws Exception {
        ledger.fresh();
        var writing = write(lena, ledger);
        await("writing", () -> ledger.hasFresh(20));
        postgres.killPrimary();
        long died = System.nanoTime();
        stopping.set(true);
        writing.join();
        tell("the last writer has given up", died);
        postgres.promote();
        tell("standby promoted", died);
        await("a page after the promotion", () -> lena.get("/me").statusCode() == 200);
        tell("first page after it", died);
        ledger.fresh();
        var again = write(lena, ledger);
        await("writing again", () -> ledger.hasFresh(20));
        tell("twenty more actions acknowledged", died);
        stopping.set(true);
        again.join();
        assertThat(other.said()).noneMatch(line -> line.contains("Exception"));
        look(ledger, postgres, data);
    }

    /** Goes on until it gets no answer, or is told to stop. */
    private Thread write(Visitor visitor, Ledger ledger) {
        stopping.set(false);
        return Thread.ofPlatform()
                .start(() -> new Writer(visitor, ledger, System.nanoTime()).write(stopping));
    }

    /** Every acknowledged action is there exactly once, and none is half done. */
    private static void look(Ledger ledger, PostgresPair postgres, Path data) throws Exception {
        try (var left = Left.of(postgres.owner(), data)) {
            var all = ledger.all();
            assertThat(left.times(all)).allMatch(times -> times == 1);
            assertThat(left.times(ledger.unanswered())).allMatch(times -> times <= 1);
            assertThat(left.halfDone(0)).isEmpty();
            assertThat(left.missingFiles()).isEmpty();
            System.out.printf("%d acknowledged actions, all there once%n", all.size());
        }
    }

    private static Map<String, String> environment(PostgresPair postgres, Path folder, int number) {
        return Map.of(
                "SAMSVAR_DB_URL",
                postgres.url(),
                "SAMSVAR_DB_USER",
                "samsvar_app",
                "SAMSVAR_DB_PASSWORD",
                PostgresPair.PASSWORD,
                "SAMSVAR_DB_OWNER_USER",
                "samsvar_owner",
                "SAMSVAR_DB_OWNER_PASSWORD",
                PostgresPair.PASSWORD,
                "LOGGING_FILE_NAME",
                folder.resolve("log-" + number + ".txt").toString());
    }

    private static boolean gone(PostgresPair postgres, String instance) throws SQLException {
        var sql = "select count(*) from scheduled_tasks where task_instance = '%s'";
        return text(postgres, sql.formatted(instance)).equals("0");
    }

    private static String text(PostgresPair postgres, String sql) throws SQLException {
        try (var owner = postgres.owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }

    private static void await(String what, Callable<Boolean> done) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(6).toNanos();
        while (!attempt(done)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static boolean attempt(Callable<Boolean> done) throws Exception {
        try {
            return done.call();
        } catch (IOException | SQLException _) {
            return false;
        }
    }

    private static void tell(String what, long since) {
        var after = Duration.ofNanos(System.nanoTime() - since);
        System.out.printf("%s: %.1f s%n", what, after.toMillis() / 1000.0);
    }
}
