package no.samsvar.supplier;

import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/** What is known of a system. */
@FormName("system")
public record SystemFields(
        @Section("use") @Required String title,
        @Required @Listed SystemType type,
        @LongText @Nullable String usedFor,
        Set<DataKind> data,
        @Section("operation") @Listed @ChosenFrom("supplier") @Nullable UUID supplier,
        @Listed @Nullable Operation operation,
        @Nullable Boolean supplierAccess,
        @Nullable String storedWhere,
        @LongText @Nullable String whenGone) {}
