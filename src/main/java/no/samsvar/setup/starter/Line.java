package no.samsvar.setup.starter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import no.samsvar.setup.filling.Part;

/**
 * One proposal.
 *
 * @param id does not change from one edition to the next; a scenario's is the bank's
 * @param offered for those who want it: not among those to begin with
 * @param central what one place does for many units, and they only use
 * @param asks what Samsvar asks of a system that is in use
 * @param blanks what a ready text leaves to the enterprise
 * @param fields its form's, in each language; a scenario has none
 */
public record Line(
        String id,
        LineKind kind,
        boolean offered,
        boolean central,
        Fitting fitting,
        Source source,
        Checked checked,
        List<Wording> asks,
        List<Blank> blanks,
        Map<Language, Part> fields) {

    public Part in(Language language) {
        return Objects.requireNonNull(fields.get(language), id);
    }

    /** What it is called; empty for a scenario, which the bank names. */
    public Optional<String> title(Language language) {
        return Optional.ofNullable(fields.get(language)).flatMap(part -> part.find("title"));
    }
}
