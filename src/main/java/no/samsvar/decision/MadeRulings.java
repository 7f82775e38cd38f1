package no.samsvar.decision;

import static java.util.Objects.requireNonNull;
import static no.samsvar.decision.RulingKinds.RULING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.decision.content.Decision;
import no.samsvar.decision.content.Decisions;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds decisions that were made: about an entry, and those to be looked at again. */
@Service
@Transactional(readOnly = true)
public class MadeRulings {

    private final Decisions decisions;
    private final RulingRepository repository;
    private final Register register;
    private final Links links;

    MadeRulings(Decisions decisions, RulingRepository repository, Register register, Links links) {
        this.decisions = decisions;
        this.repository = repository;
        this.register = register;
        this.links = links;
    }

    /**
     * Those that rules of today would decide otherwise, or no longer without asking more; without
     * what they are about.
     */
    public List<Ruling> again() {
        var current =
                decisions.all().stream()
                        .collect(Collectors.toMap(it -> DecisionIds.of(it.name()), it -> it));
        var older =
                repository.decided().stream()
                        .filter(it -> older(it, current.get(it.decision())))
                        .map(it -> new EntryId(it.entryId()))
                        .toList();
        if (older.isEmpty()) {
            return List.of();
        }
        var answers = repository.answers(older);
        return register.several(RULING, older).stream()
                .map(it -> ruling(it, current, answers))
                .filter(MadeRulings::otherwise)
                .toList();
    }

    private static boolean older(RulingRepository.Asked ruling, @Nullable Decision today) {
        return today != null && today.version() != ruling.edition();
    }

    private static Ruling ruling(
            Stored<RulingFields> stored,
            Map<UUID, Decision> current,
            Map<EntryId, List<RulingAnswer>> answers) {
        var decision = requireNonNull(current.get(stored.fields().decision()));
        var given = answers.getOrDefault(stored.entry().id(), List.of());
        return new Ruling(stored, decision, given, List.of());
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
