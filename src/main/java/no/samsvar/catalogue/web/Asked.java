package no.samsvar.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.content.Responsible;
import no.samsvar.catalogue.requirement.RequirementLine;
import no.samsvar.catalogue.requirement.Standing;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.text.Language;

/**
 * Which requirements somebody wants to see.
 *
 * @param area the letters of an area; empty for all
 * @param words that must stand in them; empty for any
 * @param responsible whose work they must be
 * @param kind which kind of enterprise they must concern; the reader's where none is chosen
 * @param others whether those are shown too that concern other kinds of enterprise
 */
public record Asked(
        String area,
        String words,
        Optional<Standing> standing,
        Optional<Responsible> responsible,
        Optional<Kind> kind,
        boolean others) {

    /** Whether requirements are looked among that concern other kinds than the reader's. */
    boolean beyondOurs() {
        return others || kind.isPresent();
    }

    /** Whether lines are asked for, and not only the areas. */
    public boolean forLines() {
        return !area.isEmpty()
                || !words.isEmpty()
                || standing.isPresent()
                || responsible.isPresent()
                || kind.isPresent();
    }

    /**
     * @param language the reader's, in which the words must stand
     */
    boolean has(RequirementLine line, Language language) {
        var requirement = line.requirement();
        var text = requirement.id() + " " + requirement.text().in(language);
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                && standing.stream().allMatch(it -> it == line.standing())
                && responsible.stream().allMatch(requirement.responsible()::contains)
                && kind.stream().allMatch(requirement::concerns);
    }

    public Asked in(String other) {
        return new Asked(other, words, standing, responsible, kind, others);
    }

    /** All areas, without any lines. */
    public Asked anew() {
        return new Asked("", "", Optional.empty(), Optional.empty(), Optional.empty(), others);
    }

    public Asked standing(Optional<Standing> other) {
        return new Asked(area, words, other, responsible, kind, others);
    }

    public Asked others(boolean shown) {
        return new Asked(area, words, standing, responsible, kind, shown);
    }

    public String href() {
        return ChecklistKinds.REQUIREMENTS
                + "?area="
                + area
                + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + standing.map(it -> "&standing=" + it).orElse("")
                + responsible.map(it -> "&role=" + it).orElse("")
                + kind.map(it -> "&kind=" + it).orElse("")
                + (others ? "&others=true" : "");
    }
}
