package no.samsvar.catalogue.content;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.content.Wording;

/** Reads an area's file of requirements strictly. */
final class RequirementReader {

    private final Set<String> ids = new HashSet<>();
    private final String area;

    private RequirementReader(String area) {
        this.area = area;
    }

    static RequirementArea read(String file, InputStream content) {
        var part = ContentPart.read(file, content);
        part.only(
                "area",
                "version",
                "order",
                "valid_from",
                "checked_on",
                "checked_by",
                "title",
                "requirements");
        var reader = new RequirementReader(part.text("area"));
        return new RequirementArea(
                reader.area,
                part.number("version"),
                part.number("order"),
                part.day("valid_from"),
                part.findDay("checked_on"),
                part.find("checked_by"),
                part.wording("title"),
                part.parts("requirements").stream().map(reader::requirement).toList());
    }

    private Requirement requirement(ContentPart part) {
        part.only("id", "strength", "source", "profiles", "roles", "text", "met_by");
        var id = part.text("id");
        if (!id.startsWith(area + "-") || !ids.add(id)) {
            throw part.wrong("id", id + " is of another area, or stands twice");
        }
        var source = part.part("source").only("document", "section");
        return new Requirement(
                id,
                part.constant(Strength.class, "strength"),
                new SourcePlace(source.text("document"), source.text("section")),
                part.constants(Kind.class, "profiles"),
                responsible(part),
                text(part),
                part.find("met_by"));
    }

    private static Set<Responsible> responsible(ContentPart part) {
        return part.has("roles")
                ? part.constants(Responsible.class, "roles")
                : EnumSet.allOf(Responsible.class);
    }

    /** First versions say it in bokmål alone. */
    private static Wording text(ContentPart part) {
        return part.values().get("text") instanceof String bokmaal
                ? new Wording(bokmaal, bokmaal, bokmaal)
                : part.wording("text");
    }
}
