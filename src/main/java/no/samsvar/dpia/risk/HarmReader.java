package no.samsvar.dpia.risk;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samsvar.dpia.Harm;
import no.samsvar.platform.content.ContentPart;
import no.samsvar.platform.text.Language;

/** Reads the bank strictly. */
final class HarmReader {

    private final Set<String> ids = new HashSet<>();

    private HarmReader() {}

    static HarmBank read(String file, InputStream content) {
        return new HarmReader().bank(ContentPart.read(file, content));
    }

    private HarmBank bank(ContentPart file) {
        file.only("edition", "checked_on", "checked_by", "scenarios");
        return new HarmBank(
                file.text("edition"),
                file.day("checked_on"),
                file.find("checked_by").orElse(null),
                file.parts("scenarios").stream().map(this::scenario).toList());
    }

    private HarmScenario scenario(ContentPart part) {
        part.only("id", "source", "harm", "texts");
        if (!ids.add(part.text("id"))) {
            throw part.wrong("id", part.text("id") + " stands twice in the file");
        }
        return new HarmScenario(
                part.text("id"),
                part.text("source"),
                part.constant(Harm.class, "harm"),
                texts(part.part("texts").only("nb", "nn", "en")));
    }

    private static Map<Language, HarmText> texts(ContentPart part) {
        var texts = new EnumMap<Language, HarmText>(Language.class);
        for (var language : Language.values()) {
            var text = part.part(language.name().toLowerCase(Locale.ROOT));
            text.only("title", "cause", "measures");
            texts.put(
                    language,
                    new HarmText(text.text("title"), text.text("cause"), text.list("measures")));
        }
        return texts;
    }
}
