package no.samsvar.journey;

import static no.samsvar.journey.GuideDeviation.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.inspection.Unpacked;
import no.samsvar.register.web.api.ApiCaller;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same year as on the pages by the leader's program. Those who work there have no programs of
 * their own: what they do themselves they do on their pages.
 */
@NullUnmarked
class YearApiJourneyTest extends ApiJourneyTest {

    static final String ITEM = "/items/" + YearJourneyTest.POINT;

    @TempDir Path folder;

    Clinic clinic;
    Program program;
    String lena;

    @BeforeEach
    void theLeadersProgram() {
        clinic = Clinic.of(examples);
        lena = Clinic.id(clinic.lena());
        var until = Day.FOUNDED.date().plusYears(1);
        var access = Day.FOUNDED.call(() -> examples.access(clinic.lena()));
        var api = Day.FOUNDED.call(() -> ApiCaller.of(web, tokens, access, true, until));
        program = new Program(api, json);
    }

    Colleague colleague(Someone who) {
        return new Colleague(web, examples.again(who));
    }

    @Test
    @Requirement({"REV-05", "REV-08", "REV-09"})
    void whatTheProgramDoesInAYearIsToldInTheTalkAndStandsInTheFolder() throws Exception {
        Day.OVERVIEWS.run(this::overviews);
        Day.RISKS.run(this::risks);
        var list = Day.CHECKLIST.call(this::no);
        Day.MEASURE_DONE.run(() -> finished(list));
        Day.DEVIATION.run(this::deviation);
        var routine = Day.ROUTINE.call(this::routine);
        Day.ROUTINE_READ.run(() -> readByAll(routine));
        var talk = new TalkCalls(program, clinic);
        Day.TALK.run(talk::held);
        Day.APPROVED.run(talk::approved);
        Day.MINUTES_READ.run(
                () -> {
                    colleague(clinic.helle()).send(talk.page() + "/read", Map.of());
                    talk.readByAll();
                });
        var zip = Day.INSPECTION.call(() -> program.file("/api/v1/folder/inspection.zip"));
        var unpacked = Unpacked.of(zip, folder);
        assertThat(unpacked.verify()).isZero();
        assertThat(unpacked.text("index.html")).contains(YearJourneyTest.ROUTINE, "Sikkerhet 2026");
        var taken = Day.INSPECTION.call(() -> program.read("/api/v1/folder/inspection"));
        assertThat(taken.get(0).path("sha256").asString()).isEqualTo(Program.sha256(zip));
    }

    private void overviews() {
        var supplier =
                Map.of(
                        "title", "Journalhuset",
                        "delivers", "Journalsystem i nettskyen",
                        "data", List.of("HEALTH"),
                        "likelyRole", "PROCESSOR");
        program.enter("supplier", supplier, lena);
        program.enter("processing", Map.of("title", "Pasientjournal"), lena);
    }

    private void risks() {
        var calls =
                ScenarioCalls.begin(program, "Scenarioene i september", lena)
                        .take("wrong-record")
                        .take("ordinary-mail");
        var risks = calls.read("risks");
        var plan =
                Map.of(
                        "existing",
                        "Vi ser på navnet",
                        "measure",
                        YearJourneyTest.SCANNING,
                        "how",
                        "Stikkprøver hver uke",
                        "owner",
                        Clinic.id(clinic.maren()),
                        "deadline",
                        Day.RISKS.in(42));
        calls.agree(risks.get(0), "MEDIUM", "HIGH", plan);
        calls.agree(risks.get(1), "LOW", "LOW", Map.of());
        assertThat(calls.approve().path("status").asString()).isEqualTo("APPROVED");
    }

    /** Where the checklist is; its no has a measure. */
    private String no() {
        var fields = Map.of("title", "Sikkerhet 2026", "list", "SECURITY_SMALL");
        var list = "/api/v1/checklists/" + program.enter("checklist", fields, lena);
        var no =
                Map.of(
                        "answer",
                        "NO",
                        "chosen",
                        YearJourneyTest.PRINTING,
                        "handling",
                        "MEASURE",
                        "owner",
                        Clinic.id(clinic.maren()),
                        "deadline",
                        Day.CHECKLIST.in(21));
        program.told(program.put(list + ITEM, no, "If-Match", "\"0\""));
        return list;
    }

    private void finished(String list) {
        var answer = program.read(list + ITEM).path("answer");
        var measure = answer.path("measureId").asString();
        var done = new HashMap<String, String>();
        done.put("version", "0");
        done.put("doneOn", Day.MEASURE_DONE.toString());
        colleague(clinic.maren()).send("/measures/" + measure + "/finish", done);
        var kept = program.read("/api/v1/registers/measure/" + measure);
        assertThat(kept.path("state").asString()).isEqualTo("DONE");
        var yes = Map.of("answer", "YES", "chosen", YearJourneyTest.PRINTING);
        program.told(program.put(list + ITEM, yes, program.seen(list + ITEM)));
    }

    private void deviation() {
        var closed =
                CaseCalls.report(program, WINDOW)
                        .answer(WINDOW, "breach")
                        .decide(WINDOW.reason())
                        .answerDuties("Ingen er skadet.")
                        .answer(WINDOW, "handling")
                        .close();
        assertThat(closed).hasStatusOk();
    }

    private String routine() {
        var fields =
                Map.of(
                        "title", YearJourneyTest.ROUTINE,
                        "part", "PERFORMING",
                        "text", "# Slik gjør vi\n- Skann ett dokument om gangen",
                        "mustRead", "EVERYBODY",
                        "reviewEvery", "YEAR");
        var id = program.enter("routine", fields, lena);
        var seen = program.seen("/api/v1/registers/routine/" + id);
        program.told(program.post("/api/v1/routines/" + id + "/approve", Map.of(), seen));
        return id;
    }

    private void readByAll(String routine) {
        for (var one : List.of(clinic.maren(), clinic.morten(), clinic.helle())) {
            colleague(one).send("/routines/" + routine + "/read", Map.of("number", "1"));
        }
        var path = "/api/v1/routines/" + routine;
        assertThat(program.post(path + "/versions/1/read", Map.of())).hasStatus(204);
        assertThat(program.read(path + "/readers"))
                .hasSize(4)
                .allMatch(reader -> reader.path("done").asBoolean());
    }
}
