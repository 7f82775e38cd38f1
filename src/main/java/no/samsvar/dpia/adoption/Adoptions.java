package no.samsvar.dpia.adoption;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.dpia.DpiaFields;
import no.samsvar.dpia.adoption.HandedCase.HandedRisk;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.AdoptedRisk;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.dpia.risk.WeighedRisk;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Hands a case over as a file, and takes one in as a case of one's own. */
@Service
@Transactional(readOnly = true)
public class Adoptions {

    private final OriginRepository origins;
    private final Parts parts;
    private final DpiaRisks risks;
    private final Register register;
    private final Organisations organisations;
    private final JsonMapper json;
    private final Clock clock;

    Adoptions(
            OriginRepository origins,
            Parts parts,
            DpiaRisks risks,
            Register register,
            Organisations organisations,
            JsonMapper json,
            Clock clock) {
        this.origins = origins;
        this.parts = parts;
        this.risks = risks;
        this.register = register;
        this.organisations = organisations;
        this.json = json;
        this.clock = clock;
    }

    /** Whose case it was adopted from; empty for one of one's own. */
    public Optional<CaseOrigin> origin(EntryId dpia) {
        return origins.of(dpia);
    }

    /** What can be handed over of a case: what is said in it, not who said it or what it names. */
    public HandedCase handed(EntryId dpia) {
        var stored = register.find(DPIA, dpia);
        return new HandedCase(
                HandedCase.FORMAT,
                organisations.current().name(),
                stored.entry().number(),
                stored.entry().title(),
                clock.instant(),
                stored.fields().extent(),
                said(dpia),
                risks.of(dpia).stream().filter(WeighedRisk::open).map(Adoptions::handed).toList());
    }

    private Map<CasePart, Words> said(EntryId dpia) {
        var said = new EnumMap<CasePart, Words>(CasePart.class);
        for (var one : parts.of(dpia)) {
            if (!one.part().judges()) {
                one.own().ifPresent(words -> said.put(one.part(), words));
            }
        }
        return said;
    }

    private static HandedRisk handed(WeighedRisk weighed) {
        var fields = weighed.risk().fields();
        return new HandedRisk(
                fields.harm(),
                new AdoptedRisk(
                        fields.title(),
                        fields.cause(),
                        fields.existing(),
                        fields.likelihood(),
                        fields.consequence(),
                        fields.likelihoodAfter(),
                        fields.consequenceAfter(),
                        weighed.measures().stream().map(it -> it.entry().title()).toList()));
    }

    /** The file of a case. */
    public byte[] file(EntryId dpia) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(handed(dpia));
    }

    /** A file that somebody chose; {@code dpia.file-unreadable} where it is none of these. */
    public HandedCase read(byte[] file) {
        try {
            var handed = json.readValue(file, HandedCase.class);
            if (handed.sound()) {
                return handed;
            }
        } catch (JacksonException | NullPointerException e) {
            // Not one of these files: answered below like one that is only half.
        }
        throw new RuleBroken("dpia.file-unreadable");
    }

    /**
     * Makes a case of it, to be screened and judged here; what judged the case there, its grades
     * and its decisions are not taken over.
     */
    @Transactional
    public EntryId adopt(EntryId id, HandedCase handed) {
        if (register.exists(id)) {
            return id;
        }
        var owned = new EntryFields(Scope.currentPerson().value(), null, null, null);
        var fields = DpiaFields.begun(handed.title(), handed.extent(), Set.of(), Set.of());
        register.create(DPIA, id, fields, owned);
        origins.insert(
                id,
                new CaseOrigin(
                        handed.madeBy(), handed.number(), handed.title(), handed.handedAt()));
        var taken = new EnumMap<CasePart, Words>(CasePart.class);
        handed.parts().forEach((part, words) -> putUnlessJudged(taken, part, words));
        parts.adopt(id, taken);
        List.copyOf(handed.risks()).forEach(one -> risks.adopt(id, one.harm(), one.risk()));
        return id;
    }

    private static void putUnlessJudged(Map<CasePart, Words> taken, CasePart part, Words words) {
        if (!part.judges()) {
            taken.put(part, words);
        }
    }
}
