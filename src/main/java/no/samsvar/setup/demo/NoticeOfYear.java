package no.samsvar.setup.demo;

import java.util.UUID;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.EntryId;
import no.samsvar.rights.notice.ActivityForm;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.PublishForm;
import no.samsvar.rights.notice.SettingsForm;
import org.springframework.stereotype.Component;

/** Hands out the notice to patients of an enterprise; the record may change after that. */
@Component
class NoticeOfYear {

    private final Notices notices;
    private final Editions editions;
    private final Registers registers;

    NoticeOfYear(Notices notices, Editions editions, Registers registers) {
        this.notices = notices;
        this.editions = editions;
        this.registers = registers;
    }

    void handOut(Stage stage) {
        var told = stage.read("notice");
        var at = stage.moments().at(told.text("when"));
        var leader = stage.actor(told.text("by"));
        var settings = stage.fill(SettingsForm.class, told.part("settings"), at);
        leader.at(at, () -> notices.say(0, settings));
        leader.at(at, notices::takeLikelyOrigins);
        for (var out : told.parts("left-out")) {
            var form = stage.fill(ActivityForm.class, out.part("said"), at);
            var activity = activity(stage, out.text("title"));
            leader.at(at, () -> notices.say(activity, notices.activity(activity).version(), form));
        }
        var open = new PublishForm(told.text("open").equals("true"));
        leader.at(at, () -> editions.publish(0, open));
        for (var begun : told.parts("begun")) {
            // Done from that day on, and said in the record alone.
            var then = stage.moments().at(begun.text("when"));
            var actor = stage.actor(begun.text("by"));
            var all = begun.parts("activities");
            actor.at(
                    then,
                    () -> registers.store(stage, ProcessingKinds.PROCESSING, all, actor, then));
        }
    }

    private static EntryId activity(Stage stage, String title) {
        UUID id = stage.names().id(ProcessingKinds.PROCESSING.name(), title);
        return new EntryId(id);
    }
}
