package no.samsvar.decision.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.decision.content.Consequence;
import no.samsvar.decision.content.Departure;
import org.jspecify.annotations.Nullable;

/**
 * Where answers lead, with reasons, in one language.
 *
 * @param outcome where it is decided; null where it is not yet
 * @param possible every outcome that is still possible
 * @param because the rule that hit, or those that may
 * @param answers all that were given, in the order of the questions
 * @param follows what must be there because of the outcome
 * @param duties what applies beside the outcome
 * @param open what may apply beside it, where answers are lacking
 * @param changes the smallest changes of answers that lead elsewhere
 * @param uncertain where the sources are unclear or at odds
 * @param next what to ask; null where no answer can change anything, or nobody knows what could
 * @param lacking what nobody knew, and without which something stays open
 */
public record Explanation(
        String decision,
        String title,
        Edition edition,
        @Nullable Ending outcome,
        List<Ending> possible,
        List<Reason> because,
        List<Said> answers,
        List<Due> follows,
        List<Besides> duties,
        List<String> open,
        List<Otherwise> changes,
        List<String> uncertain,
        @Nullable Asking next,
        List<Asking> lacking) {

    /** Which rules were asked, and who has checked them. */
    public record Edition(
            int version, LocalDate validFrom, LocalDate checkedOn, @Nullable String checkedBy) {}

    /** Where it can end. */
    public record Ending(String name, String title, String meaning, @Nullable Departing departing) {

        public Optional<Departing> departure() {
            return Optional.ofNullable(departing);
        }
    }

    /** How one may decide otherwise. */
    public record Departing(String allowed, Departure.By by, boolean advice) {}

    /** Why a rule hits. */
    public record Reason(String rule, String text, List<String> sources) {}

    /**
     * What was answered.
     *
     * @param decisive whether a rule that hit, or one before it, looked at it
     */
    public record Said(String question, String asked, String answer, boolean decisive) {}

    /** What must be there. */
    public record Due(
            Consequence.Kind kind,
            String what,
            @Nullable Integer days,
            @Nullable String decision,
            List<String> sources) {

        public Optional<Integer> within() {
            return Optional.ofNullable(days);
        }

        public Optional<String> next() {
            return Optional.ofNullable(decision);
        }
    }

    /** What applies beside the outcome. */
    public record Besides(
            String name, String title, String because, List<Due> follows, List<String> sources) {}

    /** Other answers, and the titles of the outcomes they lead to. */
    public record Otherwise(String said, List<String> outcomes) {}

    /** A question as it is asked. */
    public record Asking(
            String question,
            String ask,
            String help,
            @Nullable String examples,
            boolean several,
            @Nullable String alone,
            List<Option> options,
            String unknown,
            List<String> sources) {}

    /** What can be chosen. */
    public record Option(String name, String label) {}

    public Optional<Ending> ending() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Asking> asking() {
        return Optional.ofNullable(next);
    }

    /** Whether it is decided and nothing beside it is open. */
    public boolean complete() {
        return outcome != null && open.isEmpty() && next == null;
    }
}
