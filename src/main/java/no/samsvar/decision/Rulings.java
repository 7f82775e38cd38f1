package no.samsvar.decision;

import static no.samsvar.decision.RulingKinds.RULING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.content.Departure;
import no.samsvar.decision.content.Outcome;
import no.samsvar.decision.engine.Verdict;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guided decisions as they are made: begun, answered, decided, departed from, looked at again. */
@Service
@Transactional
public class Rulings {

    private final Decisions decisions;
    private final Register register;
    private final RegisterKinds kinds;
    private final Links links;
    private final RulingRepository rulings;
    private final KnownAnswers known;
    private final NewId ids;

    Rulings(
            Decisions decisions,
            Register register,
            RegisterKinds kinds,
            Links links,
            RulingRepository rulings,
            KnownAnswers known,
            NewId ids) {
        this.decisions = decisions;
        this.register = register;
        this.kinds = kinds;
        this.links = links;
        this.rulings = rulings;
        this.known = known;
        this.ids = ids;
    }

    /**
     * Begins a decision, with what the registers know filled in. Sent again under the same id it is
     * there once. About a hidden entry it is hidden from the same people.
     */
    public EntryId start(EntryId id, String name, Optional<EntryId> about, Language language) {
        Permissions.check(Permission.RULING_WRITE);
        var decision = decision(name);
        if (register.exists(id)) {
            return id;
        }
        var subject = about.map(this::stored);
        subject.ifPresent(it -> fitting(decision, it.entry()));
        var title = decision.title().in(language);
        var whose = subject.map(it -> it.entry().fields()).orElse(EntryFields.NONE);
        var fields =
                RulingFields.called(
                        subject.map(it -> title + " " + it.entry().title()).orElse(title));
        var shared =
                new EntryFields(
                        Scope.currentPerson().value(), whose.legalPerson(), whose.unit(), null);
        register.create(RULING, id, fields, shared, about.flatMap(register::restriction));
        rulings.begin(id, DecisionIds.of(name));
        about.ifPresent(it -> links.link(id, Relation.DECIDES, it));
        known.answers(decision, subject, language).forEach(it -> rulings.store(ids.next(), id, it));
        return id;
    }

    private Stored<?> stored(EntryId id) {
        var entry = register.entry(id);
        return register.find(kinds.named(entry.kind()), id);
    }

    private static void fitting(Decision decision, Entry entry) {
        if (decision.about().stream().noneMatch(it -> it.register().equals(entry.kind()))) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public Ruling find(EntryId id) {
        var stored = register.find(RULING, id);
        return new Ruling(stored, decision(stored.fields()), rulings.answers(id), about(id));
    }

    private List<Entry> about(EntryId id) {
        return links.of(id).stream()
                .filter(it -> it.outward() && it.relation() == Relation.DECIDES)
                .map(EntryLink::other)
                .toList();
    }

    private Decision decision(RulingFields fields) {
        return decisions.all().stream()
                .filter(it -> DecisionIds.of(it.name()).equals(fields.decision()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Decision decision(String name) {
        return decisions.find(name).orElseThrow(NotFound::new);
    }

    /**
     * Stores an answer; what was decided before is then open again.
     *
     * @param chosen none where nobody knows
     */
    public void answer(
            EntryId id, int version, String name, Set<String> chosen, Language language) {
        Permissions.check(Permission.RULING_WRITE);
        var ruling = find(id);
        var question = ruling.decision().question(name).orElseThrow(NotFound::new);
        if (!chosen.isEmpty() && !question.question().allows(chosen)) {
            throw new RuleBroken("decision.no-such-answer");
        }
        if (!ruling.open()) {
            rulings.decided(id, null, null, null);
        }
        register.move(RULING, id, version, RulingKinds.OPEN, null);
        rulings.store(ids.next(), id, known.answer(ruling.decision(), question, chosen, language));
    }

    /**
     * It is as the rules say; {@code decision.not-answered} where something is still open, {@code
     * decision.answer-instead} where it was decided before.
     */
    public void conclude(EntryId id, int version, Language language) {
        Permissions.check(Permission.RULING_WRITE);
        settle(find(id), language);
        register.move(RULING, id, version, RulingKinds.DECIDED, null);
    }

    private Outcome settle(Ruling ruling, Language language) {
        if (!ruling.open()) {
            throw new RuleBroken("decision.answer-instead");
        }
        var verdict = verdict(ruling);
        var decision = ruling.decision();
        var outcome = decision.outcome(verdict.result().outcome().orElseThrow());
        rulings.decided(
                ruling.id(),
                decision.version(),
                DecisionIds.of(decision.name(), outcome.name()),
                outcome.title().in(language));
        return outcome;
    }

    private static Verdict verdict(Ruling ruling) {
        var verdict = ruling.decision().deliberation().about(ruling.answers());
        if (verdict.result().outcome().isEmpty() || verdict.next().isPresent()) {
            throw new RuleBroken("decision.not-answered");
        }
        return verdict;
    }

    /**
     * It is decided otherwise, where the rules let one; {@code decision.no-departing} where they do
     * not, {@code decision.advice-first} where the privacy officer is to be asked first.
     */
    public void depart(EntryId id, int version, DepartureForm form, Language language) {
        Permissions.check(Permission.RULING_WRITE);
        var outcome = settle(find(id), language);
        var departure =
                outcome.departure().orElseThrow(() -> new RuleBroken("decision.no-departing"));
        if (departure.advice() && (form.advice() == null || form.adviceFollowed() == null)) {
            throw new RuleBroken("decision.advice-first");
        }
        rulings.departed(id, form);
        boolean own = departure.by() == Departure.By.ASSESSOR;
        if (own) {
            rulings.approved(id, Scope.currentPerson().value());
        }
        var state = own ? RulingKinds.DECIDED : RulingKinds.AWAITING;
        register.move(RULING, id, version, state, null);
    }

    /** The manager lets a departure stand. */
    public void approve(EntryId id, int version) {
        Permissions.check(Permission.RULING_APPROVE);
        if (!find(id).state().equals(RulingKinds.AWAITING)) {
            throw new RuleBroken("decision.nothing-awaits");
        }
        rulings.approved(id, Scope.currentPerson().value());
        register.move(RULING, id, version, RulingKinds.DEPARTED, null);
    }
}
