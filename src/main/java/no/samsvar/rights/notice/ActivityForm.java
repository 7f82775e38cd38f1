package no.samsvar.rights.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * What a processing says in the notice beyond the record.
 *
 * @param leftOut whether it does not stand there at all
 * @param reason why not
 * @param interest the legitimate interest it is based on, art. 13 (1) (d)
 */
@FormName("notice.activity")
public record ActivityForm(
        Set<Origin> origins,
        @Nullable String otherOrigin,
        @LongText @Nullable String interest,
        @Required Boolean leftOut,
        @Nullable String reason)
        implements CrossChecked {

    /** Nothing said yet: it stands in the notice. */
    public static final ActivityForm BLANK = new ActivityForm(Set.of(), null, null, false, null);

    /** The same where this is known of where its data come from. */
    public ActivityForm from(Set<Origin> known) {
        return new ActivityForm(known, otherOrigin, interest, leftOut, reason);
    }

    /** Where its data come from, in a reader's words; empty where nothing is said of it. */
    public String origins(ValueText words) {
        return Stream.concat(origins.stream().map(words::one), Stream.ofNullable(otherOrigin))
                .collect(Collectors.joining(", "));
    }

    public boolean tellsOrigin() {
        return !origins.isEmpty() || otherOrigin != null;
    }

    @Override
    public List<Problem> problems() {
        return leftOut && reason == null
                ? List.of(new Problem("reason", "notice.left-out-without-reason"))
                : List.of();
    }
}
