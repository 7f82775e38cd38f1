package no.samsvar.deviation.breach;

/**
 * The threshold of GDPR arts. 33(1) and 34(1) as the law has it: the authority is told unless a
 * risk to people is unlikely, whatever grade Normen's example would report at.
 */
public final class Article33Rule implements BreachRule {

    public static final RuleEdition EDITION = RuleEdition.proposal("breach");

    @Override
    public Decision decide(BreachAnswers answers) {
        var assessment = new Assessment(answers);
        var outcome = assessment.outcome();
        return new Decision(
                outcome,
                assessment.trace(),
                EDITION.name(),
                assessment.unanswered(),
                assessment.lowering());
    }
}
