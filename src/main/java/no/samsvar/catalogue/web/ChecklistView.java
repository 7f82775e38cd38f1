package no.samsvar.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.Level;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.content.Basis;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * A checklist as it is gone through; complete before the page is written.
 *
 * @param open the point whose form is open
 * @param measures those that noes have led to, as far as the reader may see them
 * @param registers the registers that the reader may read
 */
public record ChecklistView(
        Walk walk,
        Frame frame,
        Optional<OpenPoint> open,
        Choices choices,
        Map<UUID, Entry> measures,
        List<String> registers,
        ValueText words,
        Language language,
        boolean mayWrite,
        boolean mayApprove) {

    public List<Walk.Section> sections() {
        return walk.showing(frame.show(), frame.basis(), frame.topic());
    }

    /** Whether only the topics are shown, each with its counts: all points would be too many. */
    public boolean folded() {
        return frame.topic().isEmpty()
                && sections().stream().mapToInt(it -> it.points().size()).sum() > Walk.MOST;
    }

    public boolean own() {
        return !walk.stored().fields().list().builtIn();
    }

    public String topicHref(Walk.Section section) {
        return frame.in(Optional.of(section.topic().id())).href(id());
    }

    /** Where the topics are again. */
    public String topicsHref() {
        return frame.in(Optional.empty()).href(id());
    }

    public List<Show> counted() {
        return CountsView.COUNTED;
    }

    public int count(Walk.Section section, Show show) {
        return section.count(show, walk.today());
    }

    public String countHref(Walk.Section section, Show show) {
        return frame.with(show, frame.basis()).in(Optional.of(section.topic().id())).href(id());
    }

    public boolean isOpen(ChecklistPoint point) {
        return open.filter(it -> it.item().equals(point.item().id())).isPresent();
    }

    /** The form that is open; asked only where one is. */
    public OpenPoint opened() {
        return open.orElseThrow();
    }

    public int version(ChecklistPoint point) {
        return point.given().map(GivenAnswer::version).orElse(Checklists.UNANSWERED);
    }

    public String answerHref(ChecklistPoint point) {
        return frame.href(walk.stored().entry().id(), point.item().id());
    }

    public String action(ChecklistPoint point) {
        return frame.path(walk.stored().entry().id()) + "/items/" + point.item().id();
    }

    public boolean again(ChecklistPoint point) {
        return point.again(walk.today());
    }

    public String color(Answer answer) {
        return switch (answer) {
            case YES -> "success";
            case NO -> "warning";
            case NOT_RELEVANT -> "neutral";
        };
    }

    public String level(@Nullable Level level) {
        return level == null ? "" : words.one(level);
    }

    public String person(@Nullable UUID id) {
        return words.name(id);
    }

    public Optional<Entry> measure(GivenAnswer given) {
        return Optional.ofNullable(given.measureId()).map(measures::get);
    }

    public String measureHref(Entry measure) {
        return MeasureKinds.MEASURE.path(measure.id());
    }

    public String measureState(Entry measure) {
        return "measure.status." + Kebab.of(measure.status());
    }

    /** Whether the measure of a no is over, so that the point may be answered anew. */
    public boolean measureOver(Entry measure) {
        return !MeasureKinds.open(measure.status());
    }

    public Optional<String> register(Walk.Section section) {
        return section.topic().register().filter(registers::contains);
    }

    public static boolean isAddress(String evidence) {
        return evidence.matches("https?://\\S+");
    }

    public EntryId id() {
        return walk.stored().entry().id();
    }

    public int count(Basis basis, Show show) {
        return walk.count(basis, show);
    }

    public String countHref(Basis basis, Show show) {
        return frame.with(show, Optional.of(basis)).href(id());
    }
}
