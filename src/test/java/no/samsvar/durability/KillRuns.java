package no.samsvar.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the program or its database again and again while several write through its pages, and
 * looks each time whether every acknowledged action is there exactly once and none is half done.
 */
final class KillRuns implements AutoCloseable {

    private static final String PASSWORD = "Normland er bare et eksempel";
    private static final List<String> PEOPLE =
            List.of(
                    "lena@normland.example",
                    "maren@normland.example",
                    "lena@normland.example",
                    "pia@normland-kommune.example",
                    "pia@normland-kommune.example");

    /** Everything is looked at again, from the first deed on. */
    private static final int ALL_EVERY = 25;

    /** Power fails for both, the program and its database. */
    private static final int BOTH_EVERY = 4;

    private final RunningSamsvar samsvar;
    private final Ledger ledger;
    private final Rounds rounds;
    private final Random random = new Random();
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();

    /**
     * @param folder keeps the data, the ledger and how far one has come
     */
    KillRuns(Path jar, Path folder, int port) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        samsvar = new RunningSamsvar(jar, folder.resolve("data"), port);
        ledger = new Ledger(folder.resolve("ledger.txt"));
        rounds = new Rounds(folder.resolve("rounds.properties"));
        samsvar.start();
        for (var person : PEOPLE) {
            var visitor = Visitor.signedIn(samsvar.home(), person, PASSWORD);
            visitors.add(visitor);
            writers.add(new Writer(visitor, ledger, random.nextLong()));
        }
    }

    /** Goes on until the victim has been killed so often, in this and earlier runs. */
    void run(Victim victim, int wanted) throws Exception {
        if (rounds.done(victim) >= wanted) {
            return;
        }
        look(true);
        while (rounds.done(victim) < wanted) {
            int round = rounds.done(victim) + 1;
            long began = System.nanoTime();
            round(victim, round);
            int seen = look(round % ALL_EVERY == 0 || round == wanted);
            rounds.did(victim);
            System.out.printf(
                    "%s %d/%d: %d acknowledged in all, looked at %d, %d ms%n",
                    victim,
                    round,
                    wanted,
                    ledger.all().size(),
                    seen,
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
    }

    private void round(Victim victim, int round) throws IOException, InterruptedException {
        var stopping = new AtomicBoolean();
        var threads =
                writers.stream()
                        .map(it -> Thread.ofPlatform().start(() -> it.write(stopping)))
                        .toList();
        Thread.sleep(random.nextInt(200, 1500));
        awaitWriting();
        if (victim == Victim.DATABASE) {
            long before = samsvar.databasePid();
            samsvar.killDatabase(round % 2 == 0);
            // Some of the writers go on when the database is back.
            awaitDatabase(before);
            Thread.sleep(random.nextInt(300));
            stopping.set(true);
        } else {
            samsvar.killProgram();
            stopping.set(true);
            if (round % BOTH_EVERY == 0) {
                samsvar.killDatabase(true);
            }
        }
        for (var thread : threads) {
            thread.join();
        }
        if (victim == Victim.PROGRAM) {
            samsvar.start();
        }
    }

    /** A round in which nothing was acknowledged would show nothing. */
    private void awaitWriting() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!ledger.hasFresh(writers.size()) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    /** The program itself brings its database back. */
    private void awaitDatabase(long before) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            try (var left = Left.in(samsvar.data())) {
                if (samsvar.databasePid() != before) {
                    return;
                }
            } catch (IOException | SQLException _) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The database does not come back");
    }

    /**
     * @param all also what was looked at before
     * @return how many deeds were looked at
     */
    private int look(boolean all) throws Exception {
        var fresh = ledger.fresh();
        var deeds = all ? ledger.all() : fresh;
        try (var left = Left.in(samsvar.data())) {
            assertThat(left.trail(rounds.seen()).digest()).isEqualTo(rounds.digest());
            assertThat(left.halfDone(all ? 0 : rounds.seen())).isEmpty();
            assertThat(left.missingFiles()).isEmpty();
            assertThat(left.times(ledger.unanswered())).allMatch(times -> times <= 1);
            for (var writer : writers) {
                writer.again();
            }
            assertThat(left.times(deeds)).allMatch(times -> times == 1);
            assertThat(left.halfDone(rounds.seen())).isEmpty();
            lookAtFiles(left, fresh);
            var last = left.trail(0).last();
            rounds.saw(left.trail(last));
        }
        return deeds.size();
    }

    /** The bytes come back as they were sent, through the program; some of them. */
    private void lookAtFiles(Left left, List<Deed> deeds) throws Exception {
        var sent =
                new ArrayList<>(deeds.stream().filter(deed -> !deed.sha256().isEmpty()).toList());
        Collections.shuffle(sent, random);
        for (var deed : sent.subList(0, Math.min(10, sent.size()))) {
            var kind = deed.kind() == Deed.Kind.REPORT ? "deviation" : "supplier";
            var path = "/registers/%s/%s/files/%s".formatted(kind, deed.entry(), left.file(deed));
            assertThat(fetched(path)).as(path).contains(deed.sha256());
        }
    }

    /** What those of either organisation get. */
    private List<String> fetched(String path) throws IOException, InterruptedException {
        var digests = new ArrayList<String>();
        for (var visitor : List.of(visitors.getFirst(), visitors.getLast())) {
            var answer = visitor.get(path);
            if (answer.statusCode() == 200) {
                digests.add(Picture.sha256(answer.body()));
            }
        }
        return digests;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        samsvar.stop();
        ledger.close();
    }
}
