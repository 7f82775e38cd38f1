package no.samsvar.decision;

import static no.samsvar.decision.RulingKinds.RULING;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.register.Entry;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions that were made: about an entry, and those to be looked at again. */
@Service
@Transactional(readOnly = true)
public class MadeRulings {

    private final Decisions decisions;
    private final Rulings rulings;
    private final RulingRepository repository;
    private final Register register;
    private final Links links;

    MadeRulings(
            Decisions decisions,
            Rulings rulings,
            RulingRepository repository,
            Register register,
            Links links) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.repository = repository;
        this.register = register;
        this.links = links;
    }

    /** Those that rules of today would decide otherwise, or no longer without asking more. */
    public List<Ruling> again() {
        var again = new ArrayList<Ruling>();
        for (var decision : decisions.all()) {
            var id = DecisionIds.of(decision.name());
            repository.decidedByOthers(id, decision.version()).stream()
                    .filter(register::exists)
                    .map(rulings::find)
                    .filter(MadeRulings::otherwise)
                    .forEach(again::add);
        }
        return List.copyOf(again);
    }

    private static boolean otherwise(Ruling ruling) {
        var decision = ruling.decision();
        return decision.deliberation()
                .about(ruling.answers())
                .result()
                .outcome()
                .map(it -> DecisionIds.of(decision.name(), it))
                .filter(it -> it.equals(ruling.stored().fields().outcome()))
                .isEmpty();
    }

    /** Those about this entry. */
    public List<Stored<RulingFields>> about(Entry entry) {
        var made =
                links.of(entry.id()).stream()
                        .filter(it -> !it.outward() && it.relation() == Relation.DECIDES)
                        .map(it -> it.other().id())
                        .distinct()
                        .toList();
        return made.isEmpty() ? List.of() : register.several(RULING, made);
    }

    /** The decisions that can be made about entries of this register. */
    public List<Decision> fitting(String register) {
        return decisions.all().stream()
                .filter(it -> it.about().stream().anyMatch(one -> one.register().equals(register)))
                .toList();
    }
}
