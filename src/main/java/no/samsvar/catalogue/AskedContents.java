package no.samsvar.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.catalogue.content.ChecklistContent;
import no.samsvar.catalogue.content.ChecklistContents;
import no.samsvar.catalogue.content.ChecklistItem;
import no.samsvar.catalogue.content.ChecklistTopic;
import no.samsvar.catalogue.content.Listed;
import no.samsvar.catalogue.content.SourcePlace;
import no.samsvar.catalogue.own.OwnItem;
import no.samsvar.catalogue.own.OwnItems;
import no.samsvar.catalogue.own.OwnSource;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.Time;
import no.samsvar.platform.content.Wording;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** What a checklist asks: our content, or the enterprise's own list by category. */
@Component
class AskedContents {

    private final ChecklistContents contents;
    private final OwnItems items;
    private final Texts texts;

    AskedContents(ChecklistContents contents, OwnItems items, Texts texts) {
        this.contents = contents;
        this.items = items;
        this.texts = texts;
    }

    ChecklistContent of(Stored<ChecklistFields> stored) {
        return stored.fields().list().builtIn()
                ? contents.newest(stored.fields().list().content())
                : own(stored);
    }

    private ChecklistContent own(Stored<ChecklistFields> stored) {
        var id = stored.entry().id();
        var source = items.source(id);
        var name = source.map(OwnSource::fileName).orElse("");
        var day =
                source.map(OwnSource::readAt)
                        .orElse(stored.entry().createdAt())
                        .atZone(Time.OSLO)
                        .toLocalDate();
        var byCategory = new LinkedHashMap<String, List<ChecklistItem>>();
        for (var item : items.standing(id)) {
            var category = item.category() == null ? "" : item.category();
            byCategory.computeIfAbsent(category, _ -> new ArrayList<>()).add(item(item, name));
        }
        var topics = new ArrayList<ChecklistTopic>();
        byCategory.forEach((category, points) -> topics(topics, category, points));
        return new ChecklistContent(
                "own",
                source.map(OwnSource::version).orElse(1),
                day,
                Optional.empty(),
                Optional.empty(),
                same(stored.entry().title()),
                said(source.isPresent() ? "catalogue.list.lead" : "catalogue.list.lead.none", name),
                topics);
    }

    /** A category of more points than a page holds stands in several parts. */
    private void topics(List<ChecklistTopic> topics, String category, List<ChecklistItem> points) {
        int parts = (points.size() + Walk.MOST - 1) / Walk.MOST;
        for (int part = 0; part < parts; part++) {
            var some =
                    points.subList(
                            part * Walk.MOST, Math.min(points.size(), (part + 1) * Walk.MOST));
            var name = category.isEmpty() ? said("catalogue.list.no-category") : same(category);
            topics.add(
                    new ChecklistTopic(
                            "c" + (topics.size() + 1),
                            parts == 1 ? name : part(name, part + 1),
                            Optional.empty(),
                            List.copyOf(some)));
        }
    }

    private Wording part(Wording name, int number) {
        return new Wording(
                texts.text(Language.NB, "catalogue.list.part", name.nb(), number),
                texts.text(Language.NN, "catalogue.list.part", name.nn(), number),
                texts.text(Language.EN, "catalogue.list.part", name.en(), number));
    }

    private static ChecklistItem item(OwnItem item, String file) {
        return new ChecklistItem(
                item.item(),
                same(item.text()),
                same(item.help() == null ? "" : item.help()),
                List.of(),
                new SourcePlace(file, item.number()),
                Basis.OWN,
                Set.of(Kind.values()),
                true,
                Optional.of(
                        new Listed(item.number(), item.mapping() == null ? "" : item.mapping())));
    }

    private static Wording same(String text) {
        return new Wording(text, text, text);
    }

    private Wording said(String key, Object... arguments) {
        return new Wording(
                texts.text(Language.NB, key, arguments),
                texts.text(Language.NN, key, arguments),
                texts.text(Language.EN, key, arguments));
    }
}
