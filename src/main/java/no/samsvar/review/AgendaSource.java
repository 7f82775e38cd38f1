package no.samsvar.review;

import java.time.LocalDate;
import no.samsvar.register.ValueText;

/** Where the facts of a point come from; asked with the rights of whoever prepares the review. */
public interface AgendaSource {

    Topic topic();

    /**
     * @param since the day after the last review, or a year ago
     */
    Gathered gather(LocalDate since, ValueText words);
}
