package no.samsvar.deviation.assessment;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.samsvar.Requirement;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Stored;
import no.samsvar.register.exchange.Exports;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.exchange.Plan;
import no.samsvar.register.exchange.PlannedRow.Fate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An enterprise whose deviations are kept in another system as well. */
class ForeignFileTest extends CaseTest {

    static final String HEADER =
            "Saksnr;Tittel;Beskrivelse;Kategori;Status;Hendelsesdato;Meldt dato;Sted;"
                    + "Alvorlighetsgrad;Strakstiltak;Årsak;Korrigerende tiltak";

    static final List<String> FILE =
            List.of(
                    HEADER,
                    "2026/1041;Feil mottaker;Epikrise sendt feil lege.;Personvern;Under behandling;"
                            + "23.11.2026 14:05;24.11.2026 08:10;Ekspedisjonen;Middels;;;",
                    "2026/1042;Feil mottaker;Timebrev i feil konvolutt.;Informasjonssikkerhet;"
                            + "Avsluttet;02.02.2026;03.02.2026;;Lav;Hentet brevet.;Hast.;Vindu.",
                    "2026/1043;Våt trapp;Glatt inngang.;HMS;Ny;1. mars 2026;01.03.2026;Inngang;;;;");

    @Autowired Imports imports;
    @Autowired Exports exports;

    Plan<DeviationFields> read(String file) {
        return examples.access(lena)
                .call(
                        () -> {
                            var sheets = Sheets.read(file.getBytes(StandardCharsets.UTF_8));
                            var draft = imports.start(KIND, "avvik.csv", sheets);
                            var plan = imports.plan(KIND, draft.id(), Language.NB);
                            if (plan.clean()) {
                                imports.store(KIND, draft.id(), plan.print(), Language.NB);
                            }
                            return plan;
                        });
    }

    Stored<DeviationFields> numbered(String foreign) {
        return lena.scope().call(() -> register.all(KIND)).stream()
                .filter(one -> foreign.equals(one.fields().externalNumber()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Requirement("DEV-06")
    void anotherSystemsFileComesInWithItsNumbersAndStatesAndASecondTimeOnlyWhatChanged() {
        var plan = read(String.join("\r\n", FILE));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(Fate.NEW)).isEqualTo(3);
        var sent = numbered("2026/1041");
        assertThat(sent.entry().status()).isEqualTo("IN_PROGRESS");
        assertThat(sent.fields().type()).isEqualTo(DeviationKind.PRIVACY_SECURITY);
        assertThat(sent.fields().happenedAt()).isEqualTo(Instant.parse("2026-11-23T13:05:00Z"));
        assertThat(numbered("2026/1042").entry().status()).isEqualTo("CLOSED");
        assertThat(numbered("2026/1042").fields().prevention()).isEqualTo("Vindu.");
        assertThat(numbered("2026/1043").fields().type()).isEqualTo(DeviationKind.HEALTH_SAFETY);

        var again = read(String.join("\r\n", FILE));
        assertThat(again.count(Fate.UNCHANGED)).isEqualTo(3);

        var closed = read(String.join("\r\n", FILE).replace("Under behandling", "Ferdigbehandlet"));
        assertThat(closed.count(Fate.UPDATE)).isEqualTo(1);
        assertThat(numbered("2026/1041").entry().status()).isEqualTo("CLOSED");
        assertThat(lena.scope().call(() -> register.all(KIND))).hasSize(3);
    }

    @Test
    void theClockOfAnOpenBreachRunsFromWhenItWasReportedThereAndNoneForWhatIsClosedThere() {
        read(String.join("\r\n", FILE));
        var due = numbered("2026/1041").entry().dueAt();
        assertThat(due).isEqualTo(Instant.parse("2026-11-27T07:10:00Z"));
        assertThat(numbered("2026/1042").entry().dueAt()).isNull();
        assertThat(numbered("2026/1043").entry().dueAt()).isNull();
    }

    @Test
    void noFileClosesWhatIsHandledHere() {
        var id = reported(DeviationKind.PRIVACY_SECURITY, "Feil mottaker.");
        var number = lena.scope().call(() -> register.entry(id).number());
        var plan = read("Nummer;Status\r\n" + number + ";Lukket\r\n");
        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.problems().getFirst().code()).isEqualTo("register.import.own-state");
        assertThat(known(id).closed()).isFalse();
    }

    @Test
    @Requirement("DEV-06")
    void whatIsKeptHereLeavesAsAFileThatComesBackUnchanged() throws Exception {
        read(String.join("\r\n", FILE));
        reported(DeviationKind.EQUIPMENT, "Pumpen stanset.");
        var sheet =
                lena.scope()
                        .call(
                                () ->
                                        exports.sheet(
                                                KIND,
                                                ListQuery.all().whole(),
                                                FileColumns.of(KIND).all(),
                                                Language.NB));
        var out = new ByteArrayOutputStream();
        Sheets.writeCsv(sheet, out);
        var plan = read(out.toString(StandardCharsets.UTF_8));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(Fate.UNCHANGED)).isEqualTo(4);
    }
}
