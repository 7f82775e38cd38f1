package no.samsvar.deviation.breach;

/** Decides what follows from the answers; always decides, if only that it is undecided. */
@FunctionalInterface
public interface BreachRule {

    Decision decide(BreachAnswers answers);
}
