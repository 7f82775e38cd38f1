package no.samsvar.deviation.assessment;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.deviation.authority.Affected;
import no.samsvar.deviation.authority.AuthorityDraft;
import no.samsvar.deviation.authority.AuthorityFacts;
import no.samsvar.deviation.authority.Contact;
import no.samsvar.deviation.authority.Event;
import no.samsvar.deviation.authority.Handling;
import no.samsvar.deviation.authority.Sender;
import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.deviation.notice.LetterFacts;
import no.samsvar.deviation.notice.NoticeLetter;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts what is to be said of a breach, to the authority and to those affected. */
@Service
@Transactional(readOnly = true)
public class Drafting {

    private final Organisations organisations;
    private final LegalPersons legalPersons;

    Drafting(Organisations organisations, LegalPersons legalPersons) {
        this.organisations = organisations;
        this.legalPersons = legalPersons;
    }

    public AuthorityDraft draft(DeviationCase known) {
        var facts = known.answers().facts();
        return AuthorityDraft.of(
                new AuthorityFacts(
                        sender(known),
                        event(known),
                        new Affected(
                                facts.people(),
                                facts.dataTypes(),
                                facts.relation(),
                                facts.whereNow(),
                                new LinkedHashSet<>(known.properties())),
                        handling(known),
                        new Contact(
                                facts.contactName(), facts.contactPhone(), facts.contactEmail())));
    }

    public NoticeLetter letter(DeviationCase known) {
        var answers = known.answers();
        var facts = answers.facts();
        var happened = known.stored().fields().happenedAt();
        return NoticeLetter.of(
                new LetterFacts(
                        enterprise(known),
                        happened == null ? null : happened.atZone(Time.OSLO).toLocalDate(),
                        answers.letter().tellWhat(),
                        facts.dataTypes(),
                        facts.consequences(),
                        facts.harmReduced(),
                        answers.letter().advice(),
                        contact(facts)));
    }

    private Sender sender(DeviationCase known) {
        var number = legalPerson(known).map(LegalPerson::number).map(it -> it.value());
        var sent = known.reports().sent();
        var phase = sent.isEmpty() ? ReportPhase.INITIAL : ReportPhase.FOLLOW_UP;
        return new Sender(enterprise(known), number.orElse(null), phase);
    }

    private String enterprise(DeviationCase known) {
        return legalPerson(known)
                .map(LegalPerson::name)
                .orElseGet(() -> organisations.current().name());
    }

    /** Whose it is; where nobody has said, the only one there is. */
    private Optional<LegalPerson> legalPerson(DeviationCase known) {
        var chosen = known.stored().entry().legalPersonId();
        var all = legalPersons.all();
        return chosen == null && all.size() == 1
                ? Optional.of(all.getFirst())
                : all.stream().filter(it -> it.id().value().equals(chosen)).findFirst();
    }

    private static Event event(DeviationCase known) {
        var fields = known.stored().fields();
        return new Event(
                known.answers().facts().cause(),
                fields.happenedAt(),
                known.answers().times().happenedUntil(),
                known.clock().startedAt().orElse(null),
                known.answers().delay().delayReason(),
                fields.description(),
                fields.cause());
    }

    private static Handling handling(DeviationCase known) {
        var facts = known.answers().facts();
        var told = known.affected().stream().filter(it -> it.toldAt() != null).toList();
        boolean all = !told.isEmpty() && told.size() == known.affected().size();
        return new Handling(
                facts.consequences(),
                facts.harmReduced(),
                known.stored().fields().prevention(),
                known.affected().isEmpty() ? null : all ? Answer.YES : Answer.NO,
                told.isEmpty()
                        ? known.answers().notice().noticeReason()
                        : told.stream()
                                .map(it -> Objects.requireNonNullElse(it.how(), ""))
                                .filter(how -> !how.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static @Nullable String contact(FactsForm facts) {
        var parts =
                Stream.of(facts.contactName(), facts.contactPhone(), facts.contactEmail())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }
}
