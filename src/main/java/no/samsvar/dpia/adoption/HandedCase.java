package no.samsvar.dpia.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samsvar.dpia.Extent;
import no.samsvar.dpia.Harm;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.AdoptedRisk;

/**
 * A case as a file.
 *
 * @param format tells this kind of file and its version
 * @param madeBy the enterprise whose case it is
 * @param handedAt when the file was made
 */
public record HandedCase(
        String format,
        String madeBy,
        String number,
        String title,
        Instant handedAt,
        Extent extent,
        Map<CasePart, Words> parts,
        List<HandedRisk> risks) {

    public static final String FORMAT = "samsvar-dpia/1";

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_RISKS = 300;

    /** A risk with what it would do to people. */
    public record HandedRisk(Harm harm, AdoptedRisk risk) {}

    /** Whether it is whole and of a size that can be kept. */
    boolean sound() {
        return format.equals(FORMAT)
                && named(madeBy)
                && named(number)
                && named(title)
                && parts.values().stream().allMatch(it -> fits(it.text()))
                && risks.size() <= MOST_RISKS
                && risks.stream().allMatch(it -> named(it.risk().title()) && fits(it.risk()));
    }

    private static boolean named(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST_TEXT;
    }

    private static boolean fits(AdoptedRisk risk) {
        return (risk.cause() == null || fits(risk.cause()))
                && (risk.existing() == null || fits(risk.existing()))
                && risk.measures().stream().allMatch(HandedCase::named);
    }
}
