package no.samsvar.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.catalogue.content.ChecklistContent;
import no.samsvar.catalogue.content.ChecklistTopic;
import no.samsvar.register.Stored;

/**
 * A checklist as far as it is gone through. It is counted in answers, never as one sum: also with a
 * yes to all of Normen, other rules ask for more (CHK-51).
 *
 * @param gone answers to points that no longer stand in it
 */
public record Walk(
        Stored<ChecklistFields> stored,
        ChecklistContent content,
        List<Section> sections,
        List<GivenAnswer> gone,
        LocalDate today) {

    /** A page shows no more points than this; a longer list is shown a topic at a time. */
    public static final int MOST = 75;

    /** Whether it is shown a topic at a time. */
    public boolean isLong() {
        return points().count() > MOST;
    }

    /** The topic that a point stands in, where the list is shown a topic at a time. */
    public Optional<String> topicOf(String item) {
        return sections.stream()
                .filter(_ -> isLong())
                .filter(it -> it.points().stream().anyMatch(one -> one.item().id().equals(item)))
                .map(it -> it.topic().id())
                .findFirst();
    }

    /** A topic with those of its points that concern the enterprise. */
    public record Section(ChecklistTopic topic, List<ChecklistPoint> points) {

        public int count(Show show, LocalDate today) {
            return (int) points.stream().filter(point -> show.has(point, today)).count();
        }
    }

    public Stream<ChecklistPoint> points() {
        return sections.stream().flatMap(section -> section.points().stream());
    }

    public Optional<ChecklistPoint> point(String item) {
        return points().filter(point -> point.item().id().equals(item)).findFirst();
    }

    /** How many points of this basis there are of a sort. */
    public int count(Basis basis, Show show) {
        return (int)
                points().filter(point -> point.item().basis() == basis)
                        .filter(point -> show.has(point, today))
                        .count();
    }

    public int count(Show show) {
        return (int) points().filter(point -> show.has(point, today)).count();
    }

    /** The first point after this one that somebody has to answer. */
    public Optional<ChecklistPoint> nextAfter(String item) {
        return points().dropWhile(point -> !point.item().id().equals(item))
                .skip(1)
                .filter(point -> point.open(today))
                .findFirst();
    }

    /** The same topics with only these points; topics left without are left out. */
    public List<Section> showing(Show show, Optional<Basis> basis, Optional<String> topic) {
        return sections.stream()
                .filter(it -> topic.isEmpty() || it.topic().id().equals(topic.get()))
                .map(
                        section ->
                                new Section(
                                        section.topic(),
                                        section.points().stream()
                                                .filter(point -> show.has(point, today))
                                                .filter(point -> has(basis, point))
                                                .toList()))
                .filter(section -> !section.points().isEmpty())
                .toList();
    }

    private static boolean has(Optional<Basis> basis, ChecklistPoint point) {
        return basis.isEmpty() || basis.get() == point.item().basis();
    }
}
