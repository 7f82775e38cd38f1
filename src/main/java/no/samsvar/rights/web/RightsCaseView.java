package no.samsvar.rights.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Entry;
import no.samsvar.register.ValueText;
import no.samsvar.rights.letter.RequestLetter;
import no.samsvar.rights.request.Erasure;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;
import no.samsvar.rights.request.Right;
import no.samsvar.rights.request.Task;

/**
 * A request on its page: its clock, its parts, what others must answer, and its letters.
 *
 * @param contact where to answer, while the case is open
 */
public record RightsCaseView(
        Entry entry,
        RequestFields fields,
        Optional<String> contact,
        ValueText words,
        LocalDate today,
        boolean mayWrite) {

    /** A part of the case, and whether something is said of it. */
    public record Part(String section, String href, boolean begun) {}

    public boolean open() {
        return RequestKinds.open(entry.status());
    }

    public boolean overdue() {
        return open() && fields.term().over(today);
    }

    /** How many days are left to the working day by which it should be answered. */
    public long daysLeft() {
        return today.until(fields.term().safe(), ChronoUnit.DAYS);
    }

    public List<Part> parts() {
        return RequestKinds.REQUEST.fields().sections().stream()
                .filter(this::concerns)
                .map(one -> new Part(one, href("/parts/" + one), begun(one)))
                .toList();
    }

    /** Erasure and what stands are parts of a case that asks for them. */
    private boolean concerns(String section) {
        return switch (section) {
            case "erasure" -> fields.asks(Right.ERASURE) || !fields.erasures().isEmpty();
            case "standing" ->
                    fields.standsFrom() != null || fields.rights().stream().anyMatch(this::stands);
            default -> true;
        };
    }

    private boolean stands(Right right) {
        return Right.STANDING.contains(right) || right == Right.TRANSFER;
    }

    private boolean begun(String section) {
        return RequestKinds.REQUEST.fields().section(section).stream()
                .map(field -> field.valueIn(fields))
                .anyMatch(
                        value ->
                                value != null
                                        && !(value instanceof Collection<?> it && it.isEmpty()));
    }

    public List<Right> rights() {
        return fields.rights().stream().sorted().toList();
    }

    /** Those who have not answered what they were asked, or were not asked yet. */
    public List<Task> waitingFor() {
        return fields.tasks().stream().filter(one -> one.answeredOn() == null).toList();
    }

    public List<Erasure> unproven() {
        return fields.erasures().stream().filter(one -> !one.proven()).toList();
    }

    public boolean asksErasure() {
        return fields.asks(Right.ERASURE);
    }

    public List<RequestLetter> letters() {
        return Arrays.stream(RequestLetter.values()).filter(one -> one.fits(fields)).toList();
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    public String letter(RequestLetter letter, String extension, Language language) {
        return href("/letters/" + letter.slug() + "." + extension + "?language=" + language.tag());
    }

    public String href(String path) {
        return RequestFrame.path(entry.id()) + path;
    }
}
