package no.samsvar.deviation.breach;

import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param reference an article, a section of Normen's guides or a requirement's id
 * @param link the paragraph itself, where it is public
 */
public record Source(String reference, @Nullable String link) {

    /** An article of the GDPR, as Norwegian law has it. */
    public static Source gdpr(int article, String part) {
        return new Source(
                "GDPR art. " + article + part,
                "https://lovdata.no/lov/2018-06-15-38/gdpr/a" + article);
    }

    /** A paragraph of a Norwegian act, by its name and its date and number. */
    public static Source act(String name, String act, String paragraph) {
        return new Source(
                name + " § " + paragraph,
                "https://lovdata.no/lov/" + act + "/§" + paragraph.replace(" ", ""));
    }

    /** Normen's guide for small enterprises, § 4.5. */
    public static Source guide() {
        return new Source("Normens veileder for små virksomheter § 4.5", null);
    }

    /** A row of the requirement catalogue. */
    public static Source requirement(String id) {
        return new Source(id, null);
    }
}
