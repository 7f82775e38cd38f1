package no.samsvar.processing.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.processing.Point;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.register.Stored;

/**
 * All that the protocol tells, as it stood that day.
 *
 * @param contacts whom to turn to, by name and address
 * @param officers the privacy officers, by name and address
 * @param leftOut the points beyond the law that are not asked for
 */
public record Protocol(
        String organisation,
        List<LegalPerson> legalPersons,
        List<String> contacts,
        List<String> officers,
        LocalDate day,
        List<Stored<ProcessingFields>> own,
        List<Stored<ProcessingForOthersFields>> forOthers,
        Set<Point> leftOut) {

    private static final int MARK = 6;

    /** All activities, our own first. */
    List<Stored<?>> all() {
        return Stream.<Stored<?>>concat(own.stream(), forOthers.stream()).toList();
    }

    /**
     * Twelve digits (hexadecimal, of SHA-256) that are the same for two copies exactly as long as
     * no activity has changed between them.
     */
    String mark() {
        var content =
                all().stream()
                        .map(one -> one.entry().id() + " " + one.entry().version())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
