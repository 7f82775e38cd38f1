package no.samsvar.setup.adoption;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.setup.guide.Guides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an enterprise has taken in. */
@Service
@Transactional(readOnly = true)
public class Adopted {

    private final Origins origins;
    private final ChoiceRepository choices;
    private final Guides guides;
    private final Register register;

    Adopted(Origins origins, ChoiceRepository choices, Guides guides, Register register) {
        this.origins = origins;
        this.choices = choices;
        this.guides = guides;
        this.register = register;
    }

    /** How many entries of each register came from the starting content, by its name. */
    public Map<String, Long> counts() {
        return entries(origins.all()).stream()
                .collect(Collectors.groupingBy(Entry::kind, Collectors.counting()));
    }

    /** Those that somebody meant to change, and nobody has changed yet. */
    public List<Entry> toChange() {
        var meant = new HashSet<String>();
        choices.all(guides.answers().kind().pack()).stream()
                .filter(one -> one.choice() == Choice.CHANGE)
                .forEach(one -> meant.add(one.line()));
        return entries(origins.all().stream().filter(one -> meant.contains(one.line())).toList())
                .stream()
                .filter(entry -> entry.version() == 0)
                .toList();
    }

    private List<Entry> entries(List<Origin> taken) {
        return taken.isEmpty()
                ? List.of()
                : register.entries(taken.stream().map(Origin::entryId).toList());
    }

    /** The assessment that the first scenarios were taken into. */
    public Optional<EntryId> firstAssessment() {
        return origins.all().stream()
                .filter(one -> one.line().equals(LineKey.FIRST_ASSESSMENT))
                .map(Origin::entryId)
                .findFirst();
    }
}
