package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * How requests stand, for the review of the management.
 *
 * @param late answered after the last day, or not answered although it is over
 */
public record RequestFigures(
        int received, int answered, int late, int extended, int refused, int erased) {

    static RequestFigures of(List<RequestFields> all, LocalDate today) {
        return new RequestFigures(
                all.size(),
                count(all, one -> one.answeredOn() != null),
                count(all, one -> one.late() || overdue(one, today)),
                count(all, one -> one.term().extended()),
                count(all, one -> one.outcome() != null && one.outcome().refuses()),
                count(
                        all,
                        one ->
                                !one.erasures().isEmpty()
                                        && one.erasures().stream().allMatch(Erasure::proven)));
    }

    private static boolean overdue(RequestFields one, LocalDate today) {
        return one.answeredOn() == null && one.term().over(today);
    }

    private static int count(List<RequestFields> all, Predicate<RequestFields> which) {
        return (int) all.stream().filter(which).count();
    }
}
