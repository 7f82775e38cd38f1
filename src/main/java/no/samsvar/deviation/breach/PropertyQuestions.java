package no.samsvar.deviation.breach;

import java.util.Optional;

/** The three questions asked about each property of the data. */
record PropertyQuestions(BreachQuestion affected, BreachQuestion grade, BreachQuestion reason) {

    static PropertyQuestions of(BreachProperty property) {
        return switch (property) {
            case CONFIDENTIALITY ->
                    new PropertyQuestions(
                            BreachQuestion.CONFIDENTIALITY,
                            BreachQuestion.CONFIDENTIALITY_GRADE,
                            BreachQuestion.CONFIDENTIALITY_REASON);
            case INTEGRITY ->
                    new PropertyQuestions(
                            BreachQuestion.INTEGRITY,
                            BreachQuestion.INTEGRITY_GRADE,
                            BreachQuestion.INTEGRITY_REASON);
            case AVAILABILITY ->
                    new PropertyQuestions(
                            BreachQuestion.AVAILABILITY,
                            BreachQuestion.AVAILABILITY_GRADE,
                            BreachQuestion.AVAILABILITY_REASON);
        };
    }

    /** What is still to be asked: a grade too, unless it is clear that nothing happened to it. */
    Optional<BreachQuestion> unanswered(PropertyAnswer given) {
        if (given.affected() == null) {
            return Optional.of(affected);
        }
        boolean graded = given.affected() == Answer.NO || given.grade() != null;
        return graded ? Optional.empty() : Optional.of(grade);
    }
}
