package no.samsvar.register.comment;

import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;

/** What one fills in to say something. */
@FormName("register.comment")
public record CommentFields(@Required @LongText String text, @ChosenFrom(TELL) Set<UUID> tell) {

    /** Those who can be told: whoever can see the entry. */
    public static final String TELL = "people";
}
