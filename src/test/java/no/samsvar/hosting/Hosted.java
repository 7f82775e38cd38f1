package no.samsvar.hosting;

import java.time.LocalDate;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An installation that somebody runs for others; for the while of a test, as all share it. */
@TestComponent
public class Hosted {

    public static final Host DRIFT =
            new Host(
                    "Driftsforeningen",
                    "974760673",
                    "Storgata 1, 0155 Oslo",
                    "drift@driftsforeningen.example",
                    "22 00 00 00",
                    "Oslo, Norge",
                    LocalDate.of(2026, 11, 1),
                    "DBA-2026-7",
                    true,
                    "Dere bruker Samsvar som det er.");

    private final Examples examples;
    private final Hosting hosting;
    private final HostedOrganisations organisations;
    private final ScopedWork work;
    private final JdbcClient db;

    Hosted(
            Examples examples,
            Hosting hosting,
            HostedOrganisations organisations,
            ScopedWork work,
            JdbcClient db) {
        this.examples = examples;
        this.hosting = hosting;
        this.organisations = organisations;
        this.work = work;
        this.db = db;
    }

    /** Who has said that they run it. */
    public Someone begin() {
        var operator = examples.operator();
        scope(operator).run(() -> hosting.change(DRIFT));
        return operator;
    }

    public void close(Someone operator, Someone whose, String reason) {
        scope(operator).run(() -> organisations.close(whose.organisation().value(), reason));
    }

    /** Nobody runs it for others any more. */
    public void end() {
        work.run(scope(examples.operator()), () -> db.sql("delete from host").update());
    }

    public static Scope scope(Someone operator) {
        return new Scope(null, operator.id(), null, null);
    }
}
