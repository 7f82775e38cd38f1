package no.samsvar.rights;

import static no.samsvar.processing.ProcessingExamples.journal;

import no.samsvar.Examples.Someone;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.EntryId;
import no.samsvar.rights.notice.Edition;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.PublishForm;
import no.samsvar.rights.notice.SettingsForm;
import org.springframework.stereotype.Component;

/** Notices for tests, handed out through the real use cases. */
@Component
public class NoticeExamples {

    private final ProcessingExamples processing;
    private final Notices notices;
    private final Editions editions;

    NoticeExamples(ProcessingExamples processing, Notices notices, Editions editions) {
        this.processing = processing;
        this.notices = notices;
        this.editions = editions;
    }

    /** Said by whoever answers for a house with a patient record, and nothing lacking. */
    public static SettingsForm settings() {
        return new SettingsForm(
                "Velkommen til oss",
                "Resepsjonen, telefon 22 00 00 00",
                "Oda Ombud, telefon 22 00 00 01",
                null,
                false,
                null);
    }

    /** The patient record of a house, and all that is said of its notice. */
    public EntryId whole(Someone who) {
        var journal = processing.own(who, journal(processing.house(who)));
        told(who);
        return journal;
    }

    /** All that is said of the notice of a house whose record is written. */
    public void told(Someone who) {
        who.scope().run(() -> notices.say(0, settings()));
        who.scope().run(notices::takeLikelyOrigins);
    }

    public Edition handOut(Someone who, int seen, boolean open) {
        return who.scope().call(() -> editions.publish(seen, new PublishForm(open)));
    }
}
