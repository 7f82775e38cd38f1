package no.samsvar.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.catalogue.ChecklistKinds;
import no.samsvar.catalogue.requirement.RequirementLine;
import no.samsvar.catalogue.requirement.Standing;

/**
 * Which requirements somebody wants to see.
 *
 * @param area the letters of an area; empty for all
 * @param words that must stand in them; empty for any
 * @param others whether those are shown too that concern other kinds of enterprise
 */
public record Asked(String area, String words, Optional<Standing> standing, boolean others) {

    /** Whether lines are asked for, and not only the areas. */
    public boolean forLines() {
        return !area.isEmpty() || !words.isEmpty() || standing.isPresent();
    }

    boolean has(RequirementLine line) {
        var requirement = line.requirement();
        var searched = (requirement.id() + " " + requirement.text()).toLowerCase(Locale.ROOT);
        return searched.contains(words.toLowerCase(Locale.ROOT))
                && (standing.isEmpty() || standing.get() == line.standing());
    }

    public Asked in(String other) {
        return new Asked(other, words, standing, others);
    }

    /** All areas, without any lines. */
    public Asked anew() {
        return new Asked("", "", Optional.empty(), others);
    }

    public Asked standing(Optional<Standing> other) {
        return new Asked(area, words, other, others);
    }

    public Asked others(boolean shown) {
        return new Asked(area, words, standing, shown);
    }

    public String href() {
        return ChecklistKinds.REQUIREMENTS
                + "?area="
                + area
                + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + standing.map(it -> "&standing=" + it).orElse("")
                + (others ? "&others=true" : "");
    }
}
