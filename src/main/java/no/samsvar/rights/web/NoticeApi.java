package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.rights.notice.ActivityForm;
import no.samsvar.rights.notice.Edition;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.NoticeActivity;
import no.samsvar.rights.notice.NoticeCopy;
import no.samsvar.rights.notice.NoticeDifference;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.PublishForm;
import no.samsvar.rights.notice.Settings;
import no.samsvar.rights.notice.SettingsForm;
import no.samsvar.rights.notice.Standing;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notice to patients, for programs. */
@RestController
class NoticeApi {

    private static final String NOTICE = "/api/v1/notice";
    private static final String SETTINGS = NOTICE + "/settings";
    private static final String ACTIVITIES = NOTICE + "/activities";
    private static final String EDITIONS = NOTICE + "/editions";

    private final Notices notices;
    private final Editions editions;
    private final NoticePages pages;
    private final Replies replies;

    NoticeApi(Notices notices, Editions editions, NoticePages pages, Replies replies) {
        this.notices = notices;
        this.editions = editions;
        this.pages = pages;
        this.replies = replies;
    }

    /**
     * How the notice stands.
     *
     * @param version the number of the newest edition; 0 where there is none
     * @param address where everybody can read it; empty where nobody can
     * @param differences of the newest edition from what the record says now
     */
    record Now(
            Standing standing,
            int version,
            String address,
            List<LackLine> lacks,
            List<NoticeDifference> differences) {}

    /** An activity that is about patients, and what it says in the notice. */
    record Activity(EntryId id, String number, String title, ActivityForm said, int version) {

        static Activity of(NoticeActivity one) {
            var entry = one.stored().entry();
            return new Activity(
                    entry.id(), entry.number(), entry.title(), one.said(), one.version());
        }
    }

    /** How many activities were given the origins that are likely. */
    record Taken(int activities) {}

    /** What was handed out, with the checksum of each copy. */
    record HandedOut(Edition edition, List<NoticeCopy> copies) {}

    @GetMapping(NOTICE)
    @Requires(Permission.NOTICE_READ)
    Reply<Now> now() {
        return replies.tell(pages.now());
    }

    @GetMapping(SETTINGS)
    @Requires(Permission.NOTICE_READ)
    Reply<Settings> settings() {
        return replies.tell(notices.settings());
    }

    @PutMapping(SETTINGS)
    @Requires(Permission.NOTICE_WRITE)
    Reply<Settings> settle(Seen seen, Sent<SettingsForm> sent) {
        return replies.once(
                () -> {
                    notices.say(seen.version(), sent.value());
                    return notices.settings();
                });
    }

    @GetMapping(ACTIVITIES)
    @Requires(Permission.NOTICE_READ)
    Reply<List<Activity>> activities() {
        return replies.tell(notices.facts().activities().stream().map(Activity::of).toList());
    }

    @PutMapping(ACTIVITIES + "/{id}")
    @Requires(Permission.NOTICE_WRITE)
    Reply<Activity> say(@PathVariable EntryId id, Seen seen, Sent<ActivityForm> sent) {
        notices.activity(id);
        return replies.once(
                () -> {
                    notices.say(id, seen.version(), sent.value());
                    return Activity.of(notices.activity(id));
                });
    }

    @PostMapping(ACTIVITIES + "/origins")
    @Requires(Permission.NOTICE_WRITE)
    Reply<Taken> takeLikely() {
        return replies.once(() -> new Taken(notices.takeLikelyOrigins()));
    }

    @GetMapping(EDITIONS)
    @Requires(Permission.NOTICE_READ)
    Reply<List<HandedOut>> editions() {
        var copies = editions.copies();
        return replies.tell(
                editions.all().stream()
                        .map(
                                one ->
                                        new HandedOut(
                                                one, copies.getOrDefault(one.number(), List.of())))
                        .toList());
    }

    @PostMapping(EDITIONS)
    @Requires(Permission.NOTICE_APPROVE)
    @Made
    Reply<HandedOut> publish(Seen seen, Sent<PublishForm> sent) {
        return replies.make(
                made -> EDITIONS + "/" + made.edition().number() + "/long.pdf",
                () -> handedOut(editions.publish(seen.version(), sent.value())));
    }

    @DeleteMapping(NOTICE + "/open")
    @Requires(Permission.NOTICE_APPROVE)
    Reply<Void> close() {
        return replies.done(notices::close);
    }

    private HandedOut handedOut(Edition edition) {
        return new HandedOut(edition, editions.copies(edition.number()));
    }
}
