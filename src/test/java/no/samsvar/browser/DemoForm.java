package no.samsvar.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;

/** A field of every kind. */
@FormName("demo")
record DemoForm(
        @Required String title,
        @LongText String story,
        Integer affected,
        @Required LocalDate happened,
        Instant discovered,
        @Section("assessment") Boolean seen,
        @Required Severity severity,
        Unit unit,
        Set<Severity> causes,
        @ChosenFrom("systems") UUID system,
        List<Purpose> purposes) {

    enum Severity {
        LOW,
        MIDDLE,
        HIGH
    }

    enum Unit {
        RECEPTION,
        LABORATORY
    }

    @FormName("demo.purpose")
    record Purpose(@Required String what, String basis) {}
}
