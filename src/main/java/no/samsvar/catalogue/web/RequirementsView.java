package no.samsvar.catalogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.content.Responsible;
import no.samsvar.catalogue.requirement.RequirementGroup;
import no.samsvar.catalogue.requirement.Standing;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Option;

/**
 * The requirements as somebody asked for them.
 *
 * @param all every area that concerns the enterprise
 * @param shown what was asked for of them
 */
public record RequirementsView(
        Asked asked,
        List<RequirementGroup> all,
        List<RequirementGroup> shown,
        Language language,
        boolean mayReadCertificates) {

    /** The subjects to choose among. */
    public List<Option> subjects() {
        return all.stream()
                .map(
                        group ->
                                new Option(
                                        group.area().id(),
                                        title(group),
                                        group.area().id().equals(asked.area())))
                .toList();
    }

    public List<Option> roles() {
        return options(Responsible.values(), asked.responsible());
    }

    public List<Option> kinds() {
        return options(Kind.values(), asked.kind()).stream()
                .filter(one -> !one.value().equals(Kind.OTHER.name()))
                .toList();
    }

    private static <E extends Enum<E>> List<Option> options(E[] all, Optional<E> chosen) {
        return Arrays.stream(all)
                .map(
                        one ->
                                new Option(
                                        one.name(),
                                        Page.text(Kebab.key(one)),
                                        chosen.stream().anyMatch(one::equals)))
                .toList();
    }

    /** A count, and where just those are. */
    public record Count(Standing standing, int count, String href) {}

    /** How many of an area stand how; those of which there are any. */
    public List<Count> counts(RequirementGroup group) {
        return Arrays.stream(Standing.values())
                .map(standing -> count(group, standing))
                .filter(one -> one.count() > 0)
                .toList();
    }

    private Count count(RequirementGroup group, Standing standing) {
        int count =
                (int) group.lines().stream().filter(line -> line.standing() == standing).count();
        var there = asked.in(group.area().id()).standing(Optional.of(standing));
        return new Count(standing, count, there.href());
    }

    /** A page shows no more than this many lines. */
    public static final int MOST = 200;

    /** Whether there are more than a page shows. */
    public boolean cut() {
        return found() > MOST;
    }

    /** The lines of what is shown, as many as a page holds. */
    public List<RequirementGroup> page() {
        var groups = new ArrayList<RequirementGroup>();
        int left = MOST;
        for (var group : shown) {
            var lines = group.lines().stream().limit(left).toList();
            if (!lines.isEmpty()) {
                groups.add(new RequirementGroup(group.area(), lines));
            }
            left -= lines.size();
        }
        return groups;
    }

    public int found() {
        return shown.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public String title(RequirementGroup group) {
        return group.area().title().in(language);
    }

    public static String color(Standing standing) {
        return switch (standing) {
            case YES, REGISTER -> "success";
            case NO -> "warning";
            case PARTLY, NOTED -> "info";
            case TOLD, UNANSWERED -> "neutral";
        };
    }
}
