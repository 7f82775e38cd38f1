package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The clinic's security talk through the API. */
final class TalkCalls {

    private final Program program;
    private final Clinic clinic;
    private final String id;

    TalkCalls(Program program, Clinic clinic) {
        this.program = program;
        this.clinic = clinic;
        var fields = Map.of("title", "Sikkerhetspraten 2026", "plannedOn", Day.TALK.toString());
        var lena = Clinic.id(clinic.lena());
        id = Day.TALK_PLANNED.call(() -> program.enter("review", fields, lena));
    }

    /** Where it is on the pages. */
    String page() {
        return "/reviews/" + id;
    }

    private String path() {
        return "/api/v1/reviews/" + id;
    }

    /** Each point tells what the year brought, and what is said of it is kept. */
    void held() {
        for (var point : TalkPoint.values()) {
            var told = program.read(path() + "/points").get(point.ordinal());
            assertThat(told.path("title").asString()).isEqualTo(point.title());
            for (var fact : point.facts()) {
                assertThat(told.path("facts").valueStream().map(JsonNode::asString))
                        .anyMatch(line -> line.contains(fact));
            }
            program.told(program.put(address(point), said(point), "If-Match", "\"0\""));
        }
        var held =
                Map.of(
                        "heldOn", Day.TALK.toString(),
                        "place", "Møterommet",
                        "participants", present(),
                        "writtenBy", Clinic.id(clinic.maren()),
                        "conclusion", "Vi har oversikt");
        program.told(program.post(path() + "/hold", held, seen()));
    }

    private List<String> present() {
        return List.of(
                Clinic.id(clinic.lena()), Clinic.id(clinic.maren()), Clinic.id(clinic.morten()));
    }

    private Map<String, Object> said(TalkPoint point) {
        var said = new HashMap<String, Object>();
        said.put("note", "Gjennomgått");
        said.put("outcome", point.followed() ? "FOLLOW_UP" : "CONFIRMED");
        if (point.followed()) {
            said.put("measure", point.measure());
            said.put("owner", Clinic.id(point.owner(clinic)));
            said.put("deadline", Day.TALK.in(10));
        }
        return said;
    }

    /** From now on a program changes nothing of it either. */
    void approved() {
        program.told(program.post(path() + "/approve", Map.of(), seen()));
        var point = TalkPoint.RISK;
        assertThat(program.put(address(point), said(point), "If-Match", "\"1\"")).hasStatus(422);
        var entry = program.read("/api/v1/registers/review/" + id);
        var fields = ((ObjectNode) entry.path("fields")).deepCopy().put("title", "Noe annet");
        var other = Map.of("fields", fields, "shared", entry.path("shared"));
        var refused = program.put("/api/v1/registers/review/" + id, other, seen());
        assertThat(refused).hasStatus(422).bodyText().contains("review.approved");
        assertThat(program.read("/api/v1/registers/review/" + id)).isEqualTo(entry);
        assertThat(planned()).isEqualTo(TalkPoint.plan());
    }

    private List<String> planned() {
        return program.read(path() + "/points")
                .valueStream()
                .flatMap(point -> point.path("measures").valueStream())
                .map(measure -> measure.path("title").asString())
                .toList();
    }

    /** Whoever was away has read the very file that the sum is of. */
    void readByAll() {
        var readings = program.read(path() + "/readings");
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).path("personId").asString())
                .isEqualTo(Clinic.id(clinic.helle()));
        assertThat(readings.get(0).path("readAt").asString()).startsWith("2026-11-13");
        var minutes = program.read("/api/v1/reviews/minutes").get(0);
        assertThat(minutes.path("pdfSha256").asString())
                .isEqualTo(Program.sha256(program.file(path() + "/minutes.pdf")));
    }

    private String address(TalkPoint point) {
        return path() + "/points/" + (point.ordinal() + 1);
    }

    private String[] seen() {
        return program.seen("/api/v1/registers/review/" + id);
    }
}
