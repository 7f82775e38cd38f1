package no.samsvar.dpia;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.contribution.RequestForm;
import no.samsvar.dpia.contribution.SupplierQuestion;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.dpia.risk.DpiaRisks;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Component;

/** Cases for tests, made through the real use cases. */
@Component
public class CaseExamples {

    private static final int DAYS_TO_ANSWER = 14;

    private final Examples examples;
    private final ProcessingExamples processing;
    private final Register register;
    private final Parts parts;
    private final DpiaRisks risks;
    private final Contributions contributions;
    private final NewId ids;

    CaseExamples(
            Examples examples,
            ProcessingExamples processing,
            Register register,
            Parts parts,
            DpiaRisks risks,
            Contributions contributions,
            NewId ids) {
        this.examples = examples;
        this.processing = processing;
        this.register = register;
        this.parts = parts;
        this.risks = risks;
        this.contributions = contributions;
        this.ids = ids;
    }

    /** A case, and the secret of the link that its supplier has. */
    public record Written(EntryId id, String secret) {}

    /** A case that is written on. */
    public Written written(Someone who) {
        var activity = processing.own(who, ProcessingExamples.journal(processing.house(who)));
        return examples.access(who).call(() -> written(who, activity));
    }

    private Written written(Someone who, EntryId activity) {
        var begun =
                DpiaFields.begun(
                        "GPS for personer med demens",
                        Extent.FULL,
                        Set.of(activity.value()),
                        Set.of());
        var fields =
                DpiaExamples.screened(
                        begun, Set.of(Criterion.MONITORING), Screening.PRESUMED, null);
        var id = new EntryId(ids.next());
        register.create(DPIA, id, fields, new EntryFields(who.id().value(), null, null, null));
        register.move(DPIA, id, 0, DpiaKinds.ONGOING, null);
        parts.say(id, CasePart.PURPOSE, 0, new Words(null, "Finne folk"), Map.of());
        parts.say(id, CasePart.VIEWS, 0, new Words(true, "De vil gå ut"), Map.of());
        risks.take(id, Set.of("followed-without-need"), Language.NB);
        var asked =
                new RequestForm(
                        "GPS-huset",
                        "Sporing av personer med demens",
                        Set.of(SupplierQuestion.WHERE, SupplierQuestion.ACCESS),
                        null,
                        LocalDate.now(Time.OSLO).plusDays(DAYS_TO_ANSWER));
        return new Written(id, contributions.ask(id, asked, Language.NB, Map.of()).text());
    }
}
