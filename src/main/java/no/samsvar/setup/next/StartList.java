package no.samsvar.setup.next;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import no.samsvar.platform.Time;

/** What is to be done after the first start, in its order. */
public record StartList(List<Thing> things) {

    /** Months without anybody there after which only what the law demands is left. */
    static final int PATIENCE = 6;

    private static final ZoneId HERE = Time.OSLO;

    /**
     * @param open whether a thing is still to be done
     * @param touched when somebody last did something in the start
     */
    public List<Thing> left(Predicate<Thing> open, Instant touched, Instant now) {
        boolean forgotten = forgotten(touched, now);
        return things.stream().filter(one -> one.must() || !forgotten).filter(open).toList();
    }

    /** Whether nobody has been there for so long that the list has shortened. */
    public static boolean forgotten(Instant touched, Instant now) {
        var until = touched.atZone(HERE).toLocalDate().plusMonths(PATIENCE);
        return until.isBefore(now.atZone(HERE).toLocalDate());
    }
}
