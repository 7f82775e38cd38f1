package no.samsvar.rights.request;

import static no.samsvar.rights.request.RequestFields.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.CrossChecked.Problem;
import no.samsvar.register.EntryFields;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/** What must be there before a request is answered, and before its case is closed. */
final class RequestRule {

    private RequestRule() {}

    static List<Problem> problems(
            @Nullable Stored<RequestFields> before,
            RequestFields fields,
            EntryFields shared,
            String state) {
        var problems = new ArrayList<Problem>();
        var today = Time.today();
        future(problems, fields.receivedOn(), today, "receivedOn");
        future(problems, fields.answeredOn(), today, "answeredOn");
        future(problems, fields.identifiedOn(), today, "identifiedOn");
        future(problems, fields.extendedOn(), today, "extendedOn");
        if (state.equals(RequestKinds.ANSWERED) || state.equals(RequestKinds.CLOSED)) {
            answered(fields, problems);
        }
        if (state.equals(RequestKinds.CLOSED)) {
            closed(fields, problems);
        }
        return problems;
    }

    private static void future(
            List<Problem> problems, @Nullable LocalDate day, LocalDate today, String field) {
        problem(problems, day != null && day.isAfter(today), field, "request.in-future");
    }

    private static void answered(RequestFields fields, List<Problem> problems) {
        var outcome = fields.outcome();
        if (outcome == null) {
            problem(problems, true, "outcome", "request.no-outcome");
            return;
        }
        if (outcome.gives()) {
            problem(problems, !fields.identified(), "identifiedHow", "request.not-identified");
            problem(
                    problems,
                    fields.asker().forAnother() && fields.entitlement() == null,
                    "entitlement",
                    "request.not-entitled");
            problem(
                    problems,
                    fields.asker() == Asker.PARENT && fields.childAge() == null,
                    "childAge",
                    "request.how-old");
            given(fields, problems);
        }
        boolean noted = !Collections.disjoint(fields.rights(), Right.NOTED);
        problem(
                problems,
                outcome.refuses()
                        && noted
                        && Boolean.TRUE.equals(fields.inRecord())
                        && fields.notedOn() == null,
                "notedOn",
                "request.not-noted");
    }

    private static void given(RequestFields fields, List<Problem> problems) {
        if (fields.asks(Right.ACCESS)) {
            problem(
                    problems,
                    Boolean.TRUE.equals(fields.inRecord())
                            && !fields.materials().containsAll(EnumSet.allOf(Material.class)),
                    "materials",
                    "request.materials-left");
            problem(
                    problems,
                    !fields.collected().stream().allMatch(one -> one.found().done()),
                    "collected",
                    "request.collecting-left");
        }
        problem(
                problems,
                fields.asks(Right.RECTIFICATION) && fields.mending() == null,
                "mending",
                "request.how-mended");
        problem(
                problems,
                fields.asks(Right.ERASURE) && fields.erasures().isEmpty(),
                "erasures",
                "request.nothing-listed");
        problem(
                problems,
                !Collections.disjoint(fields.rights(), Right.STANDING)
                        && fields.standsFrom() == null,
                "standsFrom",
                "request.stands-since");
    }

    private static void closed(RequestFields fields, List<Problem> problems) {
        problem(
                problems,
                !fields.tasks().stream().allMatch(one -> one.answeredOn() != null),
                "tasks",
                "request.tasks-left");
        problem(
                problems,
                !fields.erasures().stream().allMatch(Erasure::proven),
                "erasures",
                "request.proof-left");
    }

    /** Whether nothing stands against closing it. */
    static boolean done(RequestFields fields) {
        var problems = new ArrayList<Problem>();
        closed(fields, problems);
        return problems.isEmpty();
    }
}
