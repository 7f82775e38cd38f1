package no.samsvar.catalogue.content;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.content.ContentPart;

/** Reads a checklist's file strictly. */
final class ChecklistReader {

    private static final String REQUIREMENT = "[A-Z]{2,5}-[0-9]{2}";

    private final Set<String> ids = new HashSet<>();

    private ChecklistReader() {}

    static ChecklistContent read(String file, InputStream content) {
        return new ChecklistReader().list(ContentPart.read(file, content));
    }

    private ChecklistContent list(ContentPart file) {
        file.only(
                "id",
                "version",
                "valid_from",
                "checked_on",
                "checked_by",
                "title",
                "lead",
                "topics");
        return new ChecklistContent(
                file.text("id"),
                file.number("version"),
                file.day("valid_from"),
                file.findDay("checked_on"),
                file.find("checked_by"),
                file.wording("title"),
                file.wording("lead"),
                file.parts("topics").stream().map(this::topic).toList());
    }

    private ChecklistTopic topic(ContentPart part) {
        part.only("id", "title", "register", "items");
        return new ChecklistTopic(
                part.text("id"),
                part.wording("title"),
                part.find("register"),
                part.parts("items").stream().map(this::item).toList());
    }

    private ChecklistItem item(ContentPart part) {
        part.only(
                "id",
                "question",
                "help",
                "requirements",
                "source",
                "basis",
                "profiles",
                "supplier_may_answer");
        if (!ids.add(part.text("id"))) {
            throw part.wrong("id", part.text("id") + " stands twice in the file");
        }
        var source = part.part("source").only("document", "section");
        return new ChecklistItem(
                part.text("id"),
                part.wording("question"),
                part.wording("help"),
                requirements(part),
                new SourcePlace(source.text("document"), source.text("section")),
                part.constant(Basis.class, "basis"),
                part.constants(Kind.class, "profiles"),
                part.yes("supplier_may_answer"),
                Optional.empty());
    }

    private static List<String> requirements(ContentPart part) {
        var all = part.list("requirements");
        for (var one : all) {
            if (!one.matches(REQUIREMENT)) {
                throw part.wrong("requirements", one + " is no id of a requirement");
            }
        }
        return all;
    }
}
