package no.samsvar;

import java.util.List;
import no.samsvar.decision.DecideCommand;
import no.samsvar.platform.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(sharedModules = "platform")
public class Samsvar {

    public static void main(String[] args) {
        Start.start(Samsvar.class, List.of(new DecideCommand()), args);
    }
}
