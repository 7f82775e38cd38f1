package no.samsvar.rights.request;

import static no.samsvar.rights.request.RequestFields.problem;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked.Problem;

/** What must go together in what is said of an answer and of an erasure. */
final class AnswerRule {

    private AnswerRule() {}

    static List<Problem> problems(RequestFields fields) {
        var problems = new ArrayList<Problem>();
        var outcome = fields.outcome();
        boolean refuses = outcome != null && outcome.refuses();
        problem(
                problems,
                (outcome == null) != (fields.answeredOn() == null),
                "answeredOn",
                "request.answer-whole");
        problem(
                problems,
                fields.answeredOn() != null && fields.answeredOn().isBefore(fields.receivedOn()),
                "answeredOn",
                "request.answered-before");
        problem(problems, refuses && fields.grounds().isEmpty(), "grounds", "request.why-refused");
        problem(
                problems,
                !refuses && !fields.grounds().isEmpty(),
                "grounds",
                "request.nothing-refused");
        problem(
                problems,
                refuses && fields.groundsReason() == null,
                "groundsReason",
                "request.reasons-needed");
        problem(
                problems,
                refuses && fields.decidedBy() == null,
                "decidedBy",
                "request.who-refused");
        problem(
                problems,
                fields.grounds().contains(Ground.CHILD_WISHES)
                        && fields.childAge() != ChildAge.FROM_12_TO_15,
                "grounds",
                "request.child-wishes-age");
        erasure(fields, problems);
        return problems;
    }

    private static void erasure(RequestFields fields, List<Problem> problems) {
        boolean given =
                fields.asks(Right.ERASURE) && fields.outcome() != null && fields.outcome().gives();
        problem(
                problems,
                given && fields.erasureBasis() == null,
                "erasureBasis",
                "request.erasure-basis");
        problem(problems, given && fields.archive() == null, "archive", "request.archive-first");
        problem(
                problems,
                given && fields.archive() == ArchiveDuty.MUST_KEEP,
                "archive",
                "request.archive-forbids");
        problem(
                problems,
                !fields.erasures().stream().allMatch(Erasure::rotatesRightly),
                "erasures",
                "request.rotation-assessed");
        problem(
                problems,
                !fields.erasures().stream().allMatch(Erasure::toldWhole),
                "erasures",
                "request.erased-how");
    }
}
