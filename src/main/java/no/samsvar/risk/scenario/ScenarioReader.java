package no.samsvar.risk.scenario;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samsvar.measure.SecurityProperty;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.text.Language;
import no.samsvar.risk.Consequence;
import no.samsvar.risk.Likelihood;
import no.samsvar.risk.RiskArea;

/** Reads the bank of scenarios strictly. */
final class ScenarioReader {

    private final Set<String> ids = new HashSet<>();

    private ScenarioReader() {}

    static ScenarioBank read(String file, InputStream content) {
        return new ScenarioReader().bank(ContentPart.read(file, content));
    }

    private ScenarioBank bank(ContentPart file) {
        file.only("edition", "checked_on", "checked_by", "scenarios", "reflections");
        return new ScenarioBank(
                file.text("edition"),
                file.day("checked_on"),
                file.find("checked_by").orElse(null),
                file.parts("scenarios").stream().map(this::scenario).toList(),
                file.parts("reflections").stream().map(this::reflection).toList());
    }

    private Scenario scenario(ContentPart part) {
        part.only(
                "id",
                "offered",
                "source",
                "area",
                "threatens",
                "likelihood",
                "patients",
                "people",
                "enterprise",
                "texts");
        if (!ids.add(part.text("id"))) {
            throw part.wrong("id", part.text("id") + " stands twice in the file");
        }
        return new Scenario(
                part.text("id"),
                part.yes("offered"),
                part.text("source"),
                part.constant(RiskArea.class, "area"),
                part.constants(SecurityProperty.class, "threatens"),
                part.constant(Likelihood.class, "likelihood"),
                part.constant(Consequence.class, "patients"),
                part.constant(Consequence.class, "people"),
                part.constant(Consequence.class, "enterprise"),
                texts(part.part("texts").only("nb", "nn", "en")));
    }

    private static Map<Language, ScenarioText> texts(ContentPart part) {
        var texts = new EnumMap<Language, ScenarioText>(Language.class);
        for (var language : Language.values()) {
            var text = part.part(language.name().toLowerCase(Locale.ROOT));
            text.only("title", "cause", "existing", "missing");
            texts.put(
                    language,
                    new ScenarioText(
                            text.text("title"),
                            text.text("cause"),
                            text.text("existing"),
                            text.list("missing")));
        }
        return texts;
    }

    /** The scenarios stand before the questions, so that each is known by then. */
    private Reflection reflection(ContentPart part) {
        part.only("id", "scenarios", "texts");
        for (var scenario : part.list("scenarios")) {
            if (!ids.contains(scenario)) {
                throw part.wrong("scenarios", scenario + " is no scenario of the file");
            }
        }
        return new Reflection(part.text("id"), part.list("scenarios"), part.wording("texts"));
    }
}
