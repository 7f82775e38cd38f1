package no.samsvar.deviation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.assessment.DeviationCase;
import no.samsvar.deviation.assessment.Repeat;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.deviation.breach.ClockState;
import no.samsvar.deviation.breach.Outcome;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Crumb;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;

/**
 * A deviation as the pages of its handling show it.
 *
 * @param repeats those it is linked to as repeating
 * @param choices what its references can be chosen from
 */
public record CaseView(
        DeviationCase known,
        List<Repeat> repeats,
        Choices choices,
        ValueText words,
        Instant now,
        boolean mayHandle,
        boolean mayDecide,
        boolean mayAdvise) {

    public Entry entry() {
        return known.stored().entry();
    }

    public String path() {
        return "/deviations/" + entry().id();
    }

    public String entryPath() {
        return DeviationRegister.KIND.path(entry().id());
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(Page.text("deviation.title"), DeviationRegister.KIND.path()),
                new Crumb(entry().number(), entryPath()));
    }

    public List<Topic> topics() {
        return Topic.led(known.stored().fields());
    }

    public List<FieldDeclaration> fields(Topic topic) {
        return FormDeclaration.of(topic.form()).fields();
    }

    /** Those that are answered. */
    public List<FieldDeclaration> answered(Topic topic) {
        return fields(topic).stream().filter(field -> !value(topic, field).isEmpty()).toList();
    }

    /** What those that are not answered are called. */
    public String unanswered(Topic topic) {
        return fields(topic).stream()
                .filter(field -> value(topic, field).isEmpty())
                .map(field -> Page.text(field.labelKey()))
                .collect(Collectors.joining(" · "));
    }

    /** How long the processor took to tell, to be judged by people. */
    public Optional<String> processorTook() {
        return known.clock().processorTook().map(CaseView::words);
    }

    private static String words(Duration duration) {
        return Page.text(
                "deviation.clock.duration",
                Long.toString(duration.toHours()),
                Integer.toString(duration.toMinutesPart()));
    }

    public String value(Topic topic, FieldDeclaration field) {
        return words.of(field, field.valueIn(known.of(topic)));
    }

    /** What is left to do, the next step first. */
    public List<Step> steps() {
        return known.closed() ? List.of() : new CaseSteps(known, path()).all();
    }

    /** Where an unanswered question of the rule is asked. */
    public String ask(String question) {
        return new CaseSteps(known, path()).ask(question);
    }

    public String topic(Topic topic) {
        return path() + "/topics/" + topic.slug();
    }

    public ClockState clockState() {
        return known.clock().state(now);
    }

    public boolean clockShown() {
        return known.deadline().isPresent()
                || known.privacyPart() && clockState() == ClockState.STOPPED;
    }

    /** What is left, or how much it is overdue, in whole hours and minutes. */
    public String left() {
        return words(Duration.between(now, known.deadline().orElse(now)).abs());
    }

    public String outcomeColor() {
        return color(known.decision().outcome());
    }

    static String color(Outcome outcome) {
        return switch (outcome) {
            case HIGH_RISK -> "danger";
            case RISK, UNDECIDED -> "warning";
            case RISK_UNLIKELY, NOT_A_BREACH -> "success";
        };
    }

    public UUID id() {
        return entry().id().value();
    }
}
