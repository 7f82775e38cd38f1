package no.samsvar.durability;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An hour or more of kills; stopped, they go on where they were when asked for again. */
@Tag("long")
class KillRunsTest {

    @Test
    void noAcknowledgedActionIsLostAndNoneIsHalfDone() throws Exception {
        var jar = Path.of(System.getProperty("samsvar.kills.jar", "target/samsvar.jar"));
        var folder = Path.of(System.getProperty("samsvar.kills.folder", "target/kills"));
        try (var runs = new KillRuns(jar, folder, Integer.getInteger("samsvar.kills.port", 8099))) {
            runs.run(Victim.DATABASE, Integer.getInteger("samsvar.kills.database", 400));
            runs.run(Victim.PROGRAM, Integer.getInteger("samsvar.kills.program", 100));
        }
    }
}
