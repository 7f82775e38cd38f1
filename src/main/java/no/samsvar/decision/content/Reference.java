package no.samsvar.decision.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rule rests on, and where it can be read: an article, a paragraph or a requirement.
 *
 * @param text such as {@code GDPR art. 28(3)}, {@code helsepersonelloven § 21}, {@code PROC-05}
 */
public record Reference(String text) {

    private static final Pattern ARTICLE = Pattern.compile("GDPR art\\. ([0-9]+).*");
    private static final Pattern PARAGRAPH = Pattern.compile("(.+?) §§? ?([0-9]+(?: [a-z]\\b)?).*");
    private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]+-[0-9]{2}");
    private static final String LAWS = "https://lovdata.no/";

    private static final Map<String, String> ACTS =
            Map.ofEntries(
                    Map.entry("arbeidsmiljøloven", "lov/2005-06-17-62"),
                    Map.entry("arkivlova", "lov/2025-06-20-96"),
                    Map.entry("forvaltningsloven", "lov/1967-02-10"),
                    Map.entry("helseforskningsloven", "lov/2008-06-20-44"),
                    Map.entry("helse- og omsorgstjenesteloven", "lov/2011-06-24-30"),
                    Map.entry("helsepersonelloven", "lov/1999-07-02-64"),
                    Map.entry("helseregisterloven", "lov/2014-06-20-43"),
                    Map.entry("helsetilsynsloven", "lov/2017-12-15-107"),
                    Map.entry("journalforskriften", "forskrift/2019-03-01-168"),
                    Map.entry("medisinutstyrsloven", "lov/2020-05-07-37"),
                    Map.entry("pasient- og brukerrettighetsloven", "lov/1999-07-02-63"),
                    Map.entry("pasientjournalloven", "lov/2014-06-20-42"),
                    Map.entry("personopplysningsloven", "lov/2018-06-15-38"),
                    Map.entry("spesialisthelsetjenesteloven", "lov/1999-07-02-61"));

    /** Whether it is one of the requirements of the sources. */
    public boolean requirement() {
        return REQUIREMENT.matcher(text).matches();
    }

    /** Where it can be read; empty where we know no address for it. */
    public Optional<String> href() {
        if (requirement()) {
            return Optional.of("/requirements/" + text);
        }
        var article = ARTICLE.matcher(text);
        if (article.matches()) {
            return Optional.of(LAWS + "lov/2018-06-15-38/gdpr/a" + article.group(1));
        }
        var paragraph = PARAGRAPH.matcher(text);
        return paragraph.matches()
                ? Optional.ofNullable(ACTS.get(paragraph.group(1)))
                        .map(it -> LAWS + it + "/§" + paragraph.group(2).replace(" ", ""))
                : Optional.empty();
    }
}
