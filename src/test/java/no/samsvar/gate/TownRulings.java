package no.samsvar.gate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.decision.Rulings;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Component;

/** The guided decisions of the town. */
@Component
class TownRulings {

    private final Examples examples;
    private final Rulings rulings;
    private final Register register;
    private final NewId ids;

    TownRulings(Examples examples, Rulings rulings, Register register, NewId ids) {
        this.examples = examples;
        this.rulings = rulings;
        this.register = register;
        this.ids = ids;
    }

    /** One that may be departed from, and that nobody has concluded. */
    EntryId toDepartFrom(Someone manager) {
        var id = new EntryId(ids.next());
        examples.access(manager)
                .call(() -> rulings.start(id, "dpia", Optional.empty(), Language.NB));
        Map.of(
                        "whose",
                        "ours",
                        "kind",
                        "something",
                        "made",
                        "no",
                        "listed",
                        "none",
                        "large",
                        "no",
                        "special",
                        "yes",
                        "vulnerable",
                        "yes")
                .forEach((question, option) -> answer(manager, id, question, option));
        return id;
    }

    private void answer(Someone manager, EntryId id, String question, String option) {
        examples.access(manager)
                .call(
                        () -> {
                            int version = register.entry(id).version();
                            rulings.answer(id, version, question, Set.of(option), Language.NB);
                            return id;
                        });
    }
}
