package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.Set;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's restriction, block or objection is to be respected by whoever uses these data.
 *
 * @param request whose case says of whom; not everybody who must respect it may read it
 */
public record StandingRight(
        EntryId request,
        String number,
        Set<Right> rights,
        LocalDate since,
        @Nullable LocalDate until) {}
