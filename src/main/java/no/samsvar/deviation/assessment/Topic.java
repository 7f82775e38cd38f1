package no.samsvar.deviation.assessment;

import java.util.Arrays;
import java.util.List;
import no.samsvar.deviation.DeviationFields;
import no.samsvar.deviation.EventForm;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.EntryFields;

/** The topics of an assessment, a page each, in the order one is led through them. */
public enum Topic {
    FOLLOW_UP(EntryFields.class, false),
    EVENT(EventForm.class, false),
    BREACH(BreachForm.class, true),
    PROPERTIES(PropertiesForm.class, true),
    RISK(RiskForm.class, true),
    SECRECY(SecrecyForm.class, true),
    INTRUSION(IntrusionForm.class, true),
    TIMES(TimesForm.class, true),
    FACTS(FactsForm.class, true),
    /** Only where a routine is missing. */
    DOCUMENT(DocumentForm.class, false),
    HANDLING(HandlingForm.class, false),
    NOTICE(NoticeForm.class, true),
    LETTER(LetterForm.class, true),
    DELAY(DelayForm.class, true);

    private final Class<? extends Record> form;
    private final boolean privacy;

    Topic(Class<? extends Record> form, boolean privacy) {
        this.form = form;
        this.privacy = privacy;
    }

    public Class<? extends Record> form() {
        return form;
    }

    /** As the address names it. */
    public String slug() {
        return Kebab.of(name());
    }

    public static Topic of(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those one is led through, one after the other; the last three are asked for where needed. */
    public static List<Topic> led(DeviationFields deviation) {
        return Arrays.stream(values())
                .filter(topic -> topic.ordinal() <= HANDLING.ordinal())
                .filter(topic -> deviation.privacyPart() || !topic.privacy)
                .filter(topic -> topic != DOCUMENT || deviation.lacksRoutine())
                .toList();
    }
}
