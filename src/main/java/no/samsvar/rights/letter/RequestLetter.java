package no.samsvar.rights.letter;

import java.util.Arrays;
import java.util.Locale;
import no.samsvar.platform.NotFound;
import no.samsvar.rights.request.Outcome;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.Right;

/** The letters that a case leads to. */
public enum RequestLetter {
    /** That the request has come, and by when it is answered. */
    RECEIPT,
    /** Asks those who hold something for us to help; 003 § 7.3, RGT-16. */
    HELP,
    /** That another controller must answer; 000 no. 3 c, RGT-01. */
    REFERRAL,
    /** That it takes up to two further months, and why; GDPR art. 12(3). */
    EXTENSION,
    /** What is refused, on which grounds, and where to complain; GDPR art. 12(4). */
    REFUSAL,
    /** The answer to somebody who asked to see what is kept about them. */
    ANSWER;

    /** The letter of this slug; {@link NotFound} where there is none. */
    public static RequestLetter of(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a case asks for it as it stands. */
    public boolean fits(RequestFields fields) {
        var outcome = fields.outcome();
        return switch (this) {
            case RECEIPT -> outcome == null;
            case HELP -> fields.tasks().stream().anyMatch(one -> one.answeredOn() == null);
            case REFERRAL -> outcome == null || outcome == Outcome.FORWARDED;
            case EXTENSION -> fields.term().extended();
            case REFUSAL -> outcome != null && outcome.refuses();
            case ANSWER -> fields.asks(Right.ACCESS) && (outcome == null || outcome.gives());
        };
    }
}
