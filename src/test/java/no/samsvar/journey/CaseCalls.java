package no.samsvar.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** One deviation through the API, handled the way its leader does, call by call. */
record CaseCalls(Program program, String path) {

    static final String DEVIATIONS = "/api/v1/deviations";

    /** Reports it and gets its receipt. */
    static CaseCalls report(Program program, GuideDeviation told) {
        var report = Map.of("description", told.description(), "type", "PRIVACY_SECURITY");
        var receipt = program.told(program.post(DEVIATIONS + "/reports", Map.of("fields", report)));
        return new CaseCalls(program, DEVIATIONS + "/" + receipt.path("id").asString());
    }

    /** Answers these topics. */
    CaseCalls answer(GuideDeviation told, String... topics) {
        for (var topic : topics) {
            answer(topic, told.answers(topic));
        }
        return this;
    }

    CaseCalls answer(String topic, Map<String, ?> answers) {
        return done(program.put(path + "/topics/" + topic, answers, seen()));
    }

    /** Answers each other authority's question with no, and why. */
    CaseCalls answerDuties(String reason) {
        for (var duty : at("duties").path("duties")) {
            var address = path + "/duties/" + duty.path("duty").asString();
            done(program.put(address, Map.of("applies", false, "reason", reason), seen()));
        }
        return this;
    }

    CaseCalls decide(String reason) {
        return done(program.post(path + "/decisions", Map.of("reason", reason), seen()));
    }

    /** Notes that the authority was told now, and nothing more will follow. */
    CaseCalls tellAuthority(String reference) {
        var contact =
                Map.of(
                        "phase",
                        "FINAL",
                        "contactedAt",
                        now(),
                        "form",
                        "ALTINN",
                        "reference",
                        reference);
        return done(program.post(path + "/authority/contacts", contact, seen()));
    }

    CaseCalls tellPerson(String reference) {
        var people =
                program.told(
                        program.post(path + "/people", Map.of("reference", reference), seen()));
        var person = path + "/people/" + people.at("/people/0/id").asString();
        var told = Map.of("toldAt", now(), "how", "Samtale og brev");
        return done(program.post(person + "/told", told, seen()));
    }

    MvcTestResult close() {
        return program.api().post(path + "/close", "", seen());
    }

    JsonNode summary() {
        return at("summary");
    }

    JsonNode at(String part) {
        return program.read(path + "/" + part);
    }

    private CaseCalls done(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return this;
    }

    private String[] seen() {
        return program.seen(path + "/summary");
    }

    private static String now() {
        return Instant.now().minusSeconds(60).toString();
    }
}
