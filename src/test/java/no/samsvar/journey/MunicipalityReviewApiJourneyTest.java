package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.register.web.api.ApiCaller;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The management review of a municipality with five units, by the coordinator's program. */
@NullUnmarked
class MunicipalityReviewApiJourneyTest extends ApiJourneyTest {

    static final String UNITS = "/api/v1/organisation/units";

    Town town;
    Program manager;
    Program coordinator;

    @BeforeEach
    void aMunicipalityWithFiveUnits() {
        var maja = Day.FOUNDED.call(examples::manager);
        manager = programOf(maja);
        var units = new EnumMap<CareUnit, String>(CareUnit.class);
        for (var unit : CareUnit.values()) {
            var name = Map.of("name", unit.title());
            var made = Day.FOUNDED.call(() -> manager.told(manager.post(UNITS, name)));
            units.put(unit, made.path("id").asString());
        }
        town = Town.of(examples, maja, units);
        coordinator = programOf(town.pia());
    }

    private Program programOf(Someone who) {
        LocalDate until = Day.FOUNDED.date().plusYears(1);
        var access = Day.FOUNDED.call(() -> examples.access(who));
        return new Program(
                Day.FOUNDED.call(() -> ApiCaller.of(web, tokens, access, true, until)), json);
    }

    @Test
    @Requirement({"REV-10", "REV-11"})
    void theProgramIsToldOfEachUnitAndOnlyTheManagersProgramApproves() {
        Day.DEVIATION.run(() -> town.leaders().forEach(this::reportedAndPlanned));
        var id = Day.TALK_PLANNED.call(this::planned);
        Day.TALK.run(() -> held(id));
        var path = "/api/v1/reviews/" + id;
        var seen = Day.APPROVED.call(() -> coordinator.seen("/api/v1/registers/review/" + id));
        Day.APPROVED.run(
                () -> {
                    assertThat(coordinator.post(path + "/approve", Map.of(), seen)).hasStatus(403);
                    manager.told(manager.post(path + "/approve", Map.of(), seen));
                });
        var minutes = Day.APPROVED.call(() -> manager.read("/api/v1/reviews/minutes")).get(0);
        assertThat(minutes.path("approvedBy").asString()).isEqualTo(Clinic.id(town.maja()));
        var entry = Day.APPROVED.call(() -> manager.read("/api/v1/registers/review/" + id));
        assertThat(entry.at("/fields/writtenBy").asString()).isEqualTo(Clinic.id(town.pia()));
        var lise = town.leaders().get(CareUnit.EMERGENCY);
        Day.MINUTES_READ.run(
                () ->
                        new Colleague(web, examples.again(lise))
                                .send("/reviews/" + id + "/read", Map.of()));
        var readings = Day.MINUTES_READ.call(() -> manager.read(path + "/readings"));
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).path("personId").asString()).isEqualTo(Clinic.id(lise));
        assertThat(readings.get(0).path("readAt").asString()).startsWith("2026-11-13");
    }

    private void reportedAndPlanned(CareUnit unit, Someone leader) {
        for (var deadline : unit.deadlines()) {
            var report = Map.of("description", "Avvik ved " + unit.title(), "type", "OTHER");
            var reports = CaseCalls.DEVIATIONS + "/reports";
            var sent = coordinator.post(reports, Map.of("fields", report));
            var deviation = coordinator.told(sent).path("id").asString();
            var path = CaseCalls.DEVIATIONS + "/" + deviation;
            var where = Map.of("unit", town.units().get(unit));
            coordinator.told(
                    coordinator.put(
                            path + "/topics/follow-up",
                            where,
                            coordinator.seen(path + "/summary")));
            var about =
                    Map.of(
                            "title",
                            "Tiltak ved " + unit.title(),
                            "owner",
                            Clinic.id(leader),
                            "deadline",
                            deadline);
            var measure =
                    coordinator.told(
                            coordinator.post("/api/v1/entries/" + deviation + "/measures", about));
            if (unit == CareUnit.NURSING_HOME) {
                finish(measure);
            }
        }
    }

    private void finish(JsonNode measure) {
        var id = measure.path("id").asString();
        var done = Map.of("doneOn", Day.DEVIATION.toString());
        var seen = coordinator.seen("/api/v1/registers/measure/" + id);
        coordinator.told(coordinator.post("/api/v1/measures/" + id + "/finish", done, seen));
    }

    private String planned() {
        var fields =
                Map.of(
                        "title", "Ledelsens gjennomgang 2026",
                        "plannedOn", Day.TALK.toString(),
                        "invited", town.invited().stream().map(Clinic::id).toList());
        return coordinator.enter("review", fields, Clinic.id(town.pia()));
    }

    private void held(String id) {
        var path = "/api/v1/reviews/" + id;
        var point = coordinator.read(path + "/points").get(TalkPoint.FIGURES.ordinal());
        assertThat(point.path("facts").valueStream().map(JsonNode::asString))
                .containsAll(CareUnit.lines());
        var said = new HashMap<String, String>();
        said.put("outcome", "FOLLOW_UP");
        said.put("conclusion", MunicipalityReviewJourneyTest.CONCLUSION);
        said.put("measure", MunicipalityReviewJourneyTest.MEASURE);
        said.put("owner", Clinic.id(town.leaders().get(CareUnit.HOME_CARE)));
        said.put("deadline", Day.TALK.in(30));
        coordinator.told(coordinator.put(path + "/points/8", said, "If-Match", "\"0\""));
        var held =
                Map.of(
                        "heldOn", Day.TALK.toString(),
                        "participants", town.present().stream().map(Clinic::id).toList(),
                        "writtenBy", Clinic.id(town.pia()),
                        "conclusion", MunicipalityReviewJourneyTest.CONCLUSION);
        var seen = coordinator.seen("/api/v1/registers/review/" + id);
        coordinator.told(coordinator.post(path + "/hold", held, seen));
    }
}
