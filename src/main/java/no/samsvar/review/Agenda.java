package no.samsvar.review;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.review.ReviewKinds.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.measure.AboutForm;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points of a review: what is known on each, what was said, and what it led to. */
@Service
@Transactional
public class Agenda {

    private static final FormDeclaration<AboutForm> MEASURE_FIELDS =
            FormDeclaration.of(AboutForm.class);

    private final PointRepository points;
    private final ReviewRepository reviews;
    private final Register register;
    private final Measures measures;
    private final Map<Topic, AgendaSource> sources;
    private final MinutesWords words;
    private final NewId ids;
    private final Clock clock;

    Agenda(
            PointRepository points,
            ReviewRepository reviews,
            Register register,
            Measures measures,
            List<AgendaSource> sources,
            MinutesWords words,
            NewId ids,
            Clock clock) {
        this.points = points;
        this.reviews = reviews;
        this.register = register;
        this.measures = measures;
        this.sources =
                sources.stream()
                        .collect(Collectors.toMap(AgendaSource::topic, Function.identity()));
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Point> of(EntryId review) {
        return points.of(review);
    }

    @Transactional(readOnly = true)
    public Point find(EntryId review, int position) {
        register.find(REVIEW, review);
        return points.find(review, position).orElseThrow(NotFound::new);
    }

    /** From when on facts are gathered: the last review before, or a year back. */
    @Transactional(readOnly = true)
    public LocalDate since(EntryId review) {
        return reviews.heldBefore(review)
                .orElseGet(() -> LocalDate.now(clock.withZone(Time.OSLO)).minusYears(1));
    }

    /** What is known on a point: as it was when the review was held, else as it is. */
    @Transactional(readOnly = true)
    public Gathered facts(EntryId review, Point point, ValueText told) {
        var facts = point.facts();
        if (facts != null) {
            return new Gathered(facts.lines().toList(), 0);
        }
        var source = sources.get(point.topic());
        return source == null ? Gathered.NOTHING : source.gather(since(review), told);
    }

    /** The measures that each point led to, by the point's id. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Stored<MeasureFields>>> measures(EntryId review) {
        var led = points.led(review);
        var found =
                register
                        .several(
                                MEASURE,
                                led.stream().map(one -> new EntryId(one.measureId())).toList())
                        .stream()
                        .collect(Collectors.toMap(it -> it.entry().id().value(), it -> it));
        var all = new HashMap<UUID, List<Stored<MeasureFields>>>();
        led.stream()
                .collect(Collectors.groupingBy(PointRepository.Led::pointId))
                .forEach(
                        (point, some) ->
                                all.put(
                                        point,
                                        some.stream()
                                                .map(one -> found.get(one.measureId()))
                                                .filter(Objects::nonNull)
                                                .toList()));
        return all;
    }

    /**
     * Keeps what is said on a point; a measure that it leads to is planned.
     *
     * @param version of the point as it was read
     * @param measure the id that a new measure gets
     * @param explained why digits in texts are no person number, by the form's field
     */
    public void say(
            EntryId review,
            int position,
            int version,
            EntryId measure,
            PointForm said,
            Map<String, String> explained) {
        var point = find(review, position).id();
        if (!points.update(review, point, version, said)) {
            throw new OptimisticLockingFailureException(point.toString());
        }
        register.explain(
                review,
                explained.entrySet().stream()
                        .filter(one -> MEASURE_FIELDS.find(one.getKey()).isEmpty())
                        .collect(
                                Collectors.toMap(
                                        one -> "point." + point + "." + one.getKey(),
                                        Map.Entry::getValue)));
        if (said.measure() != null && said.owner() != null && said.deadline() != null) {
            measures.plan(
                    measure,
                    review,
                    new AboutForm(said.measure(), said.how(), null, said.owner(), said.deadline()));
            points.led(review, point, measure);
        }
    }

    /** Adds a point of the enterprise's own at the end. */
    public void add(EntryId review, UUID id, OwnPointForm form) {
        register.find(REVIEW, review);
        points.lock(review);
        int last = points.of(review).stream().mapToInt(Point::position).max().orElse(0);
        points.insert(id, review, last + 1, Topic.OWN, form.title());
    }

    /** The agenda as the review's state has it: its points, with the facts of when it was held. */
    public void settle(EntryId review) {
        if (points.of(review).isEmpty()) {
            for (var topic : Topic.standing()) {
                points.insert(ids.next(), review, topic.ordinal() + 1, topic, null);
            }
        }
        boolean held = !register.entry(review).status().equals(ReviewKinds.PLANNED);
        var told = words.ofOrganisation();
        for (var point : points.of(review)) {
            if (held && point.facts() == null) {
                points.facts(review, point.id(), facts(review, point, told).text());
            } else if (!held && point.facts() != null) {
                points.facts(review, point.id(), null);
            }
        }
    }
}
