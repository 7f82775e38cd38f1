package no.samsvar.register.comment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.Choice;

/** Who a text speaks to: an @ and their name, as it is written among the people. */
final class Mentions {

    private Mentions() {}

    static Set<UUID> in(String text, Collection<Choice> people) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new LinkedHashSet<UUID>();
        for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
            var rest = lower.substring(at + 1);
            people.stream()
                    .filter(one -> begins(rest, one.name().toLowerCase(Locale.ROOT)))
                    .max((one, other) -> one.name().length() - other.name().length())
                    .ifPresent(one -> found.add(one.id()));
        }
        return found;
    }

    private static boolean begins(String rest, String name) {
        return rest.startsWith(name)
                && (rest.length() == name.length()
                        || !Character.isLetterOrDigit(rest.charAt(name.length())));
    }
}
