package no.samsvar.deviation.assessment;

import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.breach.Article33Rule;
import no.samsvar.deviation.breach.BreachRule;
import no.samsvar.deviation.duty.Duties;
import no.samsvar.deviation.notice.Article34Rule;
import no.samsvar.platform.NotFound;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a deviation with all that is known of how it is handled, and asks the rules of it. */
@Service
@Transactional(readOnly = true)
public class Cases {

    private final Register register;
    private final AnswerRepository answers;
    private final DecisionRepository decisions;
    private final TellingRepository telling;
    private final Scopes scopes;
    private final BreachRule rule = new Article33Rule();
    private final Article34Rule noticeRule = new Article34Rule();

    Cases(
            Register register,
            AnswerRepository answers,
            DecisionRepository decisions,
            TellingRepository telling,
            Scopes scopes) {
        this.scopes = scopes;
        this.register = register;
        this.answers = answers;
        this.decisions = decisions;
        this.telling = telling;
    }

    public DeviationCase read(EntryId id) {
        var stored = register.find(DeviationRegister.KIND, id);
        var fields = stored.fields();
        var given = answers.find(id).orElseThrow(NotFound::new);
        var decision = rule.decide(given.forTheRule());
        return new DeviationCase(
                stored,
                given,
                decision,
                decisions.of(id),
                telling.reports(id),
                noticeRule.decide(given.notice(decision.outcome())),
                telling.affected(id),
                Duties.of(
                        fields.type().duties(fields.privacyPart()),
                        scopes.now(),
                        telling.duties(id)),
                telling.advice(id));
    }
}
