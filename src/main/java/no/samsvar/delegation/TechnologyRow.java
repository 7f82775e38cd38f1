package no.samsvar.delegation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A technology with who knows what of it. */
public record TechnologyRow(String technology, List<Known> known) {

    /**
     * Who knows a field.
     *
     * @param who by name, ours first; nobody where the person no longer works here
     * @param href where more is told of it
     */
    public record Known(
            Expertise field, List<String> who, String href, @Nullable LocalDate reviewedOn) {}

    public boolean isKnown() {
        return !known.isEmpty();
    }

    /** The fields that nobody knows. */
    public List<Expertise> lacking() {
        return Expertise.needed().stream()
                .filter(
                        field ->
                                known.stream()
                                        .noneMatch(
                                                one ->
                                                        one.field() == field
                                                                && !one.who().isEmpty()))
                .toList();
    }
}
