package no.samsvar.decision.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.decision.MadeRulings;
import no.samsvar.decision.Ruling;
import no.samsvar.decision.Rulings;
import no.samsvar.decision.content.About;
import no.samsvar.decision.content.Consequence;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.decision.explanation.Explaining;
import no.samsvar.decision.explanation.Explanation;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of decisions show. */
@Service
@Transactional(readOnly = true)
class DecisionPages {

    /** Where what follows from a decision is kept, by the register's name. */
    private static final Map<Consequence.Kind, String> KEPT =
            Map.of(
                    Consequence.Kind.AGREEMENT, "supplier",
                    Consequence.Kind.ASSESSMENT, "risk_assessment",
                    Consequence.Kind.DECLARATION, "declaration",
                    Consequence.Kind.RECORD, "processing");

    /** The registers that hold cases; which one a decision means is told by what it is about. */
    private static final List<About> CASES = List.of(About.DPIA, About.REQUEST, About.DEVIATION);

    private final Decisions decisions;
    private final Rulings rulings;
    private final MadeRulings made;
    private final RegisterKinds kinds;
    private final ChoiceLists lists;
    private final Reader reader;
    private final Languages languages;
    private final NewId ids;

    DecisionPages(
            Decisions decisions,
            Rulings rulings,
            MadeRulings made,
            RegisterKinds kinds,
            ChoiceLists lists,
            Reader reader,
            Languages languages,
            NewId ids) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.made = made;
        this.kinds = kinds;
        this.lists = lists;
        this.reader = reader;
        this.languages = languages;
        this.ids = ids;
    }

    DecisionsView all() {
        return new DecisionsView(
                decisions.all(),
                made.again(),
                languages.current(),
                Permissions.has(Permission.RULING_WRITE));
    }

    Decision decision(String name) {
        return decisions.find(name).orElseThrow(NotFound::new);
    }

    /**
     * @param about the entry chosen already, where one comes from its page
     */
    DecisionView decision(String name, Optional<UUID> about) {
        var decision = decision(name);
        boolean mayWrite = Permissions.has(Permission.RULING_WRITE);
        return new DecisionView(
                decision,
                ids.next(),
                mayWrite ? subjects(decision, about) : List.of(),
                languages.current(),
                mayWrite);
    }

    private List<DecisionView.Subjects> subjects(Decision decision, Optional<UUID> about) {
        return kinds.readable().stream()
                .map(RegisterKind::name)
                .filter(it -> decision.about().stream().map(About::register).anyMatch(it::equals))
                .map(
                        register ->
                                new DecisionView.Subjects(
                                        register,
                                        lists.from(register).stream()
                                                .map(
                                                        it ->
                                                                new DecisionView.Subject(
                                                                        it.id(),
                                                                        it.name(),
                                                                        about.filter(
                                                                                        it.id()
                                                                                                ::equals)
                                                                                .isPresent()))
                                                .toList()))
                .filter(it -> !it.entries().isEmpty())
                .toList();
    }

    Explanation explanation(Ruling ruling) {
        return new Explaining(ruling.decision(), languages.current()).of(ruling.answers());
    }

    QuestionView question(EntryId id, String name, boolean wrong) {
        var ruling = rulings.find(id);
        if (ruling.decision().question(name).isEmpty()) {
            throw new NotFound();
        }
        var explaining = new Explaining(ruling.decision(), languages.current());
        return new QuestionView(
                ruling, explaining.of(ruling.answers()), explaining.asking(name), wrong);
    }

    RulingView ruling(EntryId id) {
        var ruling = rulings.find(id);
        var places = new EnumMap<Consequence.Kind, String>(Consequence.Kind.class);
        var paths =
                kinds.readable().stream()
                        .collect(Collectors.toMap(RegisterKind::name, RegisterKind::path));
        places.putAll(KEPT);
        CASES.stream()
                .filter(ruling.decision().about()::contains)
                .findFirst()
                .ifPresent(it -> places.put(Consequence.Kind.CASE, it.register()));
        places.values().removeIf(register -> !paths.containsKey(register));
        return new RulingView(
                ruling,
                explanation(ruling),
                places,
                paths,
                reader.peoplesWords(),
                Permissions.has(Permission.RULING_WRITE),
                Permissions.has(Permission.RULING_APPROVE),
                Permissions.has(Permission.MEASURE_WRITE));
    }
}
