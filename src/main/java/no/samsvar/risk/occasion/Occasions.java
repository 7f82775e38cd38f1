package no.samsvar.risk.occasion;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.risk.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an assessment of risk, and how it is settled. */
@Service
@Transactional
public class Occasions {

    private static final int DAYS = 30;
    private static final int DAYS_AFTER_EVENT = 7;

    private final OccasionRepository occasions;
    private final Register register;
    private final RegisterKinds kinds;
    private final Links links;
    private final NewId ids;
    private final Clock clock;

    Occasions(
            OccasionRepository occasions,
            Register register,
            RegisterKinds kinds,
            Links links,
            NewId ids,
            Clock clock) {
        this.occasions = occasions;
        this.register = register;
        this.kinds = kinds;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** This entry makes an assessment necessary; said again while it waits it changes nothing. */
    public void raise(EntryId entry, Occasion occasion) {
        int days = occasion == Occasion.SERIOUS_EVENT ? DAYS_AFTER_EVENT : DAYS;
        occasions.raise(ids.next(), entry, occasion, LocalDate.now(clock).plusDays(days));
    }

    /** The most urgent first; what whoever asks may not read is left out. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        var readable = kinds.readable().stream().map(RegisterKind::name).toList();
        return occasions.waiting().stream().filter(one -> readable.contains(one.kind())).toList();
    }

    /** These are assessed in this assessment, to which they are linked. */
    public void assessed(Collection<UUID> chosen, EntryId assessment) {
        register.find(ASSESSMENT, assessment);
        for (var one : known(chosen)) {
            links.link(assessment, Relation.ASSESSES, one.entry());
        }
        occasions.settle(chosen, assessment, null);
    }

    /** These need no assessment, for this reason. */
    public void dismissed(Collection<UUID> chosen, String reason) {
        if (reason.isBlank()) {
            throw new RuleBroken("form.required");
        }
        known(chosen);
        occasions.settle(chosen, null, reason.strip());
    }

    /** What need not be assessed, for a reason that somebody gave. */
    @Transactional(readOnly = true)
    public Set<EntryId> dismissed() {
        return occasions.dismissed();
    }

    private List<Waiting> known(Collection<UUID> chosen) {
        return waiting().stream().filter(one -> chosen.contains(one.id())).toList();
    }
}
