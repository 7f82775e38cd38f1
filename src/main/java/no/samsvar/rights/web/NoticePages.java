package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.document.Document;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import no.samsvar.register.web.Reader;
import no.samsvar.rights.notice.ActivityForm;
import no.samsvar.rights.notice.Edition;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Lack;
import no.samsvar.rights.notice.NoticeFacts;
import no.samsvar.rights.notice.NoticeRule;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.Origin;
import no.samsvar.rights.notice.Shape;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of the notice show. */
@Service
@Transactional(readOnly = true)
class NoticePages {

    private final Notices notices;
    private final Editions editions;
    private final Languages languages;
    private final Reader reader;

    NoticePages(Notices notices, Editions editions, Languages languages, Reader reader) {
        this.notices = notices;
        this.editions = editions;
        this.languages = languages;
        this.reader = reader;
    }

    NoticeView preview(Shape shape, Language language) {
        var facts = notices.facts();
        return new NoticeView(
                NoticeFrame.at(""),
                editions.standing(facts),
                editions.newest(),
                lacks(facts),
                (int)
                        NoticeRule.lacks(facts).stream()
                                .filter(one -> one.kind() == Lack.Kind.ORIGIN)
                                .count(),
                facts.address(),
                shape,
                language,
                notices.reading(facts, shape, language));
    }

    private List<LackLine> lacks(NoticeFacts facts) {
        return new LackLines(notices.words(facts, languages.current())).of(facts);
    }

    NoticeApi.Now now() {
        var facts = notices.facts();
        var newest = editions.newest();
        return new NoticeApi.Now(
                editions.standing(facts),
                newest.map(Edition::number).orElse(0),
                facts.address(),
                lacks(facts),
                newest.map(one -> editions.differences(facts, one)).orElse(List.of()));
    }

    NoticeActivitiesView activities() {
        var facts = notices.facts();
        return new NoticeActivitiesView(
                NoticeFrame.at("/activities"),
                facts.standing(),
                facts.leftOut(),
                notices.words(facts, languages.current()));
    }

    NoticeActivityView activity(EntryId id) {
        var activity = notices.activity(id);
        var said = activity.said();
        boolean untold = !said.tellsOrigin();
        var form = untold ? Form.of(said.from(Origin.likely(activity.fields()))) : Form.of(said);
        return new NoticeActivityView(activity, activity.version(), form, untold);
    }

    NoticeActivityView activity(EntryId id, int version, Form<ActivityForm> form) {
        return new NoticeActivityView(notices.activity(id), version, form, false);
    }

    NoticePublishView publish(Form<?> form) {
        var facts = notices.facts();
        var newest = editions.newest();
        return new NoticePublishView(
                newest.map(Edition::number).orElse(0),
                lacks(facts),
                newest.map(one -> editions.differences(facts, one)).orElse(List.of()),
                form);
    }

    NoticeEditionsView editions() {
        var newest = editions.newest();
        var facts = notices.facts();
        var copies = editions.copies();
        return new NoticeEditionsView(
                NoticeFrame.at("/editions"),
                editions.all().stream()
                        .map(
                                one ->
                                        new NoticeEditionsView.Row(
                                                one, copies.getOrDefault(one.number(), List.of())))
                        .toList(),
                newest.map(one -> editions.differences(facts, one)).orElse(List.of()),
                reader.peoplesWords());
    }

    Document draft(Shape shape, Language language) {
        return notices.draft(shape, language);
    }
}
