package no.samsvar.deviation.authority;

import java.time.Instant;
import java.util.List;

/** The value of one field of the draft. */
public sealed interface DraftValue {

    /** As somebody wrote it. */
    record Text(String text) implements DraftValue {}

    /** Messages, since the form is filled in in one language and answered in another. */
    record Messages(List<String> keys) implements DraftValue {}

    /** A time, shown in Europe/Oslo. */
    record Time(Instant at) implements DraftValue {}

    /** Not known yet; a first report may leave it open. */
    record Missing() implements DraftValue {}
}
