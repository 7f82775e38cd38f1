package no.samsvar.place;

import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** What is known of a place. */
@FormName("place")
public record PlaceFields(
        @Section("where") @Required String title,
        @Required @Listed PlaceType type,
        @Nullable String address,
        @Section("safety") @Listed @Nullable Boolean patients,
        @Listed @Nullable Boolean locked,
        @LongText @Nullable String access,
        @LongText @Nullable String papers) {}
