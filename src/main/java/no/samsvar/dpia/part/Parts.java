package no.samsvar.dpia.part;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.util.List;
import java.util.Map;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.dpia.Extent;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.RuleBroken;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written in a case, part by part. */
@Service("dpiaParts")
@Transactional(readOnly = true)
public class Parts {

    private final PartRepository parts;
    private final Register register;

    Parts(PartRepository parts, Register register) {
        this.parts = parts;
        this.register = register;
    }

    /** Every part of the case's extent in order, and whatever else was said in it. */
    public List<PartText> of(EntryId dpia) {
        var extent = register.find(DPIA, dpia).fields().extent();
        var said = parts.of(dpia);
        return CasePart.of(Extent.FULL).stream()
                .filter(part -> CasePart.of(extent).contains(part) || said.containsKey(part))
                .map(part -> said.getOrDefault(part, PartText.blank(part)))
                .toList();
    }

    public PartText one(EntryId dpia, CasePart part) {
        register.find(DPIA, dpia);
        return parts.of(dpia).getOrDefault(part, PartText.blank(part));
    }

    /**
     * Says a part anew, by whoever may write it; {@code dpia.decided} where the case is.
     *
     * @param version of the part as it was read
     * @param explained why digits in the text are no person number, by the form's field
     */
    @Transactional
    public void say(
            EntryId dpia, CasePart part, int version, Words words, Map<String, String> explained) {
        Permissions.check(part.permission());
        if (!DpiaKinds.open(register.find(DPIA, dpia).entry().status())) {
            throw new RuleBroken("dpia.decided");
        }
        if (part == CasePart.FOLLOWED && one(dpia, CasePart.ADVICE).own().isEmpty()) {
            throw new RuleBroken("dpia.no-advice-yet");
        }
        if (!parts.say(dpia, part, version, words)) {
            throw new OptimisticLockingFailureException(part.name());
        }
        register.explain(dpia, "part." + part.address(), explained);
    }

    /** Lays beside a new case what another says; nothing of it is said here yet. */
    @Transactional
    public void adopt(EntryId dpia, Map<CasePart, Words> said) {
        said.forEach((part, words) -> parts.adopt(dpia, part, words));
    }
}
