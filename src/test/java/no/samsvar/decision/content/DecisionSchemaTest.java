package no.samsvar.decision.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samsvar.platform.content.BrokenContent;
import no.samsvar.platform.content.PlainYaml;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of a decision file says the same as what reads it. */
class DecisionSchemaTest {

    static final JsonMapper JSON = JsonMapper.shared();
    static final JsonNode TEXT = JSON.readTree(resource("decision.schema.json"));
    static final Schema SCHEMA = registry().getSchema(TEXT);
    static final Pattern KNOWN = Pattern.compile("known are (.*)");

    /** A file that says everything that can be said; each mark is where one more could stand. */
    static final String ALL =
            """
            version: 2 #top
            valid_from: 2026-11-27
            checked_on: 2026-11-27
            checked_by: Kari Nordmann
            theme: RISK
            about: [SUPPLIER, SYSTEM]
            title: {nb: a, nn: b, en: c}
            intro: {nb: a, nn: b, en: c} #wording
            questions:
              - name: rain #question
                ask: {nb: a, nn: b, en: c}
                help: {nb: a, nn: b, en: c}
                examples: {nb: a, nn: b, en: c}
                unknown: {nb: a, nn: b, en: c}
                options:
                  much: {nb: a, nn: b, en: c}
                  hail: {nb: a, nn: b, en: c}
                  none: {nb: a, nn: b, en: c}
                alone: none
                known: {fact: organisation.kind, answers: {CLINIC: none}} #known
                sources: [GDPR art. 4]
            rules:
              - name: wet #rule
                when: {all: [{any: [{rain: much}, {rain: [hail]}]}, {not: {rain: none}}]}
                outcome: wet
                because: {nb: a, nn: b, en: c}
                sources: [GDPR art. 4]
              - name: dry
                when: {}
                outcome: dry
                because: {nb: a, nn: b, en: c}
                sources: [GDPR art. 4]
            duties:
              - name: umbrella #duty
                with: [wet]
                when: {rain: hail}
                title: {nb: a, nn: b, en: c}
                because: {nb: a, nn: b, en: c}
                consequences:
                  - kind: MEASURE #consequence
                    what: {nb: a, nn: b, en: c}
                    days: 30
                    sources: [GDPR art. 4]
                sources: [GDPR art. 4]
            outcomes:
              - name: wet #outcome
                title: {nb: a, nn: b, en: c}
                meaning: {nb: a, nn: b, en: c}
                consequences:
                  - kind: DECISION
                    what: {nb: a, nn: b, en: c}
                    decision: breach
                    sources: [GDPR art. 4]
                departure: {allowed: {nb: a, nn: b, en: c}, by: MANAGER, advice: "yes"} #departure
              - name: dry
                title: {nb: a, nn: b, en: c}
                meaning: {nb: a, nn: b, en: c}
            uncertain:
              - text: {nb: a, nn: b, en: c}
            """;

    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    static String resource(String name) {
        try {
            return new ClassPathResource("content/decisions/" + name).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    static List<Error> faults(String yaml) {
        var read = PlainYaml.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
        return SCHEMA.validate(JSON.<JsonNode>valueToTree(read));
    }

    static Decision read(String yaml) {
        return DecisionFile.read("rain", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }

    static void bothRefuse(String text, String replacement) {
        assertThat(ALL).contains(text);
        var broken = ALL.replace(text, replacement);
        assertThat(faults(broken)).as(replacement).isNotEmpty();
        assertThat(catchThrowableOfType(BrokenContent.class, () -> read(broken)))
                .as(replacement)
                .isNotNull();
    }

    @Test
    void itIsASchemaItself() {
        var meta = registry().getSchema(SchemaLocation.of(TEXT.path("$schema").asString()));
        assertThat(meta.validate(TEXT)).isEmpty();
    }

    @Test
    void everyBuiltInFileFollowsIt() {
        var decisions = Decisions.builtIn().all();
        assertThat(decisions).isNotEmpty();
        for (var decision : decisions) {
            assertThat(faults(resource(decision.name() + ".yaml"))).as(decision.name()).isEmpty();
        }
    }

    @Test
    void aFileThatSaysEverythingIsTakenByBoth() {
        assertThat(faults(ALL)).isEmpty();
        assertThat(read(ALL).duties()).hasSize(1);
    }

    @Test
    void aBrokenFileIsRefusedByBoth() {
        bothRefuse("version: 2", "version: two");
        bothRefuse("version: 2", "version: 0");
        bothRefuse("valid_from: 2026-11-27", "valid_from: tomorrow");
        bothRefuse("theme: RISK", "theme: WEATHER");
        bothRefuse("[SUPPLIER, SYSTEM]", "[SUPPLIER, CLOUD]");
        bothRefuse("intro: {nb: a, nn: b, en: c}", "intro: {nb: a, nn: b}");
        bothRefuse("intro: {nb: a, nn: b, en: c}", "intro: {nb: a, nn: b, en: ''}");
        bothRefuse("by: MANAGER", "by: NOBODY");
        bothRefuse("advice: \"yes\"", "advice: maybe");
        bothRefuse("days: 30", "days: soon");
        bothRefuse("kind: MEASURE", "kind: DECISION");
        bothRefuse("kind: MEASURE", "kind: WISH");
        bothRefuse("        decision: breach\n", "");
        bothRefuse("    sources: [GDPR art. 4]\nrules", "    sources: []\nrules");
        bothRefuse("when: {}", "when: {all: []}");
        bothRefuse("    outcome: dry\n", "");
    }

    @Test
    void eachPartKnowsTheSameNamesInBoth() {
        for (var part :
                List.of(
                        "question",
                        "known",
                        "rule",
                        "duty",
                        "consequence",
                        "outcome",
                        "departure")) {
            assertSameNames(part, TEXT.at("/$defs/" + part + "/properties"));
        }
        assertSameNames("wording", TEXT.at("/$defs/wording/properties"));
        assertSameNames("top", TEXT.path("properties"));
    }

    static void assertSameNames(String part, JsonNode properties) {
        var strange = withOneMore(part);
        assertThat(faults(strange)).as(part).isNotEmpty();
        var refused = catchThrowableOfType(BrokenContent.class, () -> read(strange));
        var known = KNOWN.matcher(refused.getMessage());
        assertThat(known.find()).as(refused.getMessage()).isTrue();
        assertThat(new TreeSet<>(properties.propertyNames()))
                .as(part)
                .isEqualTo(new TreeSet<>(List.of(known.group(1).split(", "))));
    }

    /** The file with a strange name in that part. */
    static String withOneMore(String part) {
        var mark = " #" + part + "\n";
        int at = ALL.indexOf(mark);
        var line = ALL.substring(ALL.lastIndexOf('\n', at) + 1, at);
        if (line.endsWith("}")) {
            return ALL.substring(0, at - 1) + ", strange: a}" + ALL.substring(at);
        }
        int indent =
                line.replace('-', ' ').length() - line.replace('-', ' ').stripLeading().length();
        return ALL.substring(0, at) + "\n" + " ".repeat(indent) + "strange: a" + ALL.substring(at);
    }

    @Test
    void itsConstantsAreThoseOfTheProgram() {
        assertConstants("/properties/theme/enum", Theme.values());
        assertConstants("/properties/about/items/enum", About.values());
        assertConstants("/$defs/consequence/properties/kind/enum", Consequence.Kind.values());
        assertConstants("/$defs/departure/properties/by/enum", Departure.By.values());
    }

    static void assertConstants(String place, Enum<?>[] constants) {
        assertThat(Stream.of(TEXT.at(place)).flatMap(JsonNode::valueStream).map(JsonNode::asString))
                .as(place)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }
}
