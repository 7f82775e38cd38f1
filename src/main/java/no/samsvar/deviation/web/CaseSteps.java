package no.samsvar.deviation.web;

import static no.samsvar.platform.web.Page.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.deviation.assessment.DeviationCase;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.deviation.notice.NoticeResult;

/** What is left to do with a deviation, in the order in which it is best done. */
final class CaseSteps {

    private static final String UNANSWERED_DUTY = "duty.unanswered.";

    /** What has a clock comes first; what is written in peace comes last. */
    private static final List<String> ORDER =
            List.of(
                    "closing.assessment",
                    "closing.decision",
                    "closing.not-reported",
                    "closing.clock",
                    "closing.people",
                    "duty.",
                    "closing.document",
                    "closing.");

    private final DeviationCase known;
    private final String path;

    CaseSteps(DeviationCase known, String path) {
        this.known = known;
        this.path = path;
    }

    List<Step> all() {
        var missing = known.missing().stream().filter(this::isTimely).toList();
        long unanswered = missing.stream().filter(CaseSteps::isUnansweredDuty).count();
        var duties =
                unanswered > 1
                        ? Stream.of(
                                new Step(
                                        text("deviation.step.duties", unanswered),
                                        path + "/duties"))
                        : Stream.<Step>empty();
        var before = missing.stream().filter(code -> place(code) < place("duty."));
        var after =
                missing.stream()
                        .filter(code -> place(code) >= place("duty."))
                        .filter(code -> unanswered < 2 || !isUnansweredDuty(code));
        return Stream.of(before.sorted(byPlace()).map(this::step), duties, steps(after))
                .flatMap(steps -> steps)
                .toList();
    }

    private Stream<Step> steps(Stream<String> codes) {
        return codes.sorted(byPlace()).map(this::step);
    }

    private static Comparator<String> byPlace() {
        return Comparator.comparingInt(CaseSteps::place);
    }

    private static int place(String code) {
        return ORDER.indexOf(ORDER.stream().filter(code::startsWith).findFirst().orElseThrow());
    }

    private static boolean isUnansweredDuty(String code) {
        return code.startsWith(UNANSWERED_DUTY);
    }

    /** Before it is known how high the risk is, nobody is to be told yet. */
    private boolean isTimely(String code) {
        return !code.equals("closing.people") || known.notice().result() != NoticeResult.UNDECIDED;
    }

    private Step step(String code) {
        var unanswered = known.decision().unanswered();
        return code.equals("closing.assessment") && !unanswered.isEmpty()
                ? new Step(
                        text("deviation.step.answer", TraceWords.question(unanswered.getFirst())),
                        ask(unanswered.getFirst()))
                : new Step(text("deviation." + code), fix(code));
    }

    private String fix(String code) {
        return switch (code) {
            case "closing.restore", "closing.cause", "closing.prevention" -> topic(Topic.HANDLING);
            case "closing.document" -> topic(Topic.DOCUMENT);
            case "closing.aware-at" -> topic(Topic.TIMES);
            case "closing.delay-reason" -> topic(Topic.DELAY);
            case "closing.clock", "closing.final-report" -> path + "/authority";
            case "closing.people" -> path + "/people";
            case "closing.assessment", "closing.decision", "closing.not-reported" ->
                    path + "/summary#decision";
            default -> path + "/duties";
        };
    }

    /** Where an unanswered question of the rule is asked. */
    String ask(String question) {
        var room = question.split("\\.")[0];
        return topic(
                switch (room) {
                    case "breach" -> Topic.BREACH;
                    case "confidentiality", "integrity", "availability" -> Topic.PROPERTIES;
                    case "intrusion" -> Topic.INTRUSION;
                    case "secrecy" -> Topic.SECRECY;
                    default -> Topic.RISK;
                });
    }

    private String topic(Topic topic) {
        return path + "/topics/" + topic.slug();
    }
}
