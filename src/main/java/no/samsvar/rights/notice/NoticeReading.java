package no.samsvar.rights.notice;

import no.samsvar.register.ValueText;

/** Puts what is known into the words of each shape. */
final class NoticeReading {

    private NoticeReading() {}

    static Reading of(NoticeFacts facts, Shape shape, ValueText words) {
        var say = new Say(words);
        var title = say.text("title." + shape.slug());
        return switch (shape) {
            case LONG -> new Reading(title, LongNotice.of(facts, say));
            case SHORT -> new Reading(title, ShortNotice.of(facts, say));
            case EASY -> new Reading(title, EasyNotice.of(facts, say));
            case POSTER -> new Reading(title, NoticePoster.of(facts, say));
        };
    }
}
