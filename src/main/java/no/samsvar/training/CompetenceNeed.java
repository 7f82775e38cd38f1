package no.samsvar.training;

import java.time.LocalDate;
import java.util.UUID;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to know, and how it stands.
 *
 * @param minutes what it takes
 * @param system the technology it is about
 * @param last when they last learnt it
 * @param again by when they must have learnt it anew
 */
public record CompetenceNeed(
        EntryId course,
        String number,
        String title,
        Way way,
        @Nullable Integer minutes,
        @Nullable UUID system,
        PersonId person,
        String name,
        @Nullable LocalDate last,
        @Nullable LocalDate again,
        Standing standing) {

    static final int UNKNOWN = 15;
}
