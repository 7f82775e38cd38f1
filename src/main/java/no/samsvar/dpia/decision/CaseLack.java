package no.samsvar.dpia.decision;

import java.util.List;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of a decision.
 *
 * @param code the message that says how it is mended, with these arguments
 * @param part the part that is lacking; null where it is none
 * @param href where it is mended
 * @param needs what that page asks for
 */
public record CaseLack(
        String code,
        @Nullable CasePart part,
        List<Object> arguments,
        String href,
        Permission needs) {

    /** Whether whoever reads may open where it is mended. */
    public boolean mendable() {
        return Permissions.has(needs);
    }
}
