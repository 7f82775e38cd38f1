package no.samsvar.deviation.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The duties asked about for one deviation, with the answers given. */
public record Duties(Set<OtherDuty> asked, Map<OtherDuty, DutyAnswer> answers) {

    public Duties {
        asked = Set.copyOf(asked);
        answers = Map.copyOf(answers);
    }

    /** Those of the relevant duties that the enterprise is not known to be outside of. */
    public static Duties of(
            Set<OtherDuty> relevant, DutyScope scope, Map<OtherDuty, DutyAnswer> answers) {
        var asked = new EnumMap<OtherDuty, DutyAnswer>(OtherDuty.class);
        relevant.stream()
                .filter(scope::includes)
                .forEach(duty -> asked.put(duty, DutyAnswer.UNANSWERED));
        return new Duties(asked.keySet(), answers);
    }

    public DutyAnswer answer(OtherDuty duty) {
        return answers.getOrDefault(duty, DutyAnswer.UNANSWERED);
    }

    /**
     * Codes of what is still open, such as {@code duty.unanswered.police}; empty when all is done.
     */
    public List<String> open() {
        return asked.stream().sorted().flatMap(this::open).toList();
    }

    private Stream<String> open(OtherDuty duty) {
        var answer = answer(duty);
        if (answer.applies() == null) {
            return Stream.of("duty.unanswered." + code(duty));
        }
        if (answer.reason() == null || answer.decidedBy() == null) {
            return Stream.of("duty.reason-missing." + code(duty));
        }
        return answer.applies()
                ? duty.steps().stream()
                        .map(DutyStep::code)
                        .filter(step -> !answer.told().containsKey(step))
                        .map(step -> "duty.not-told." + step)
                : Stream.empty();
    }

    private static String code(OtherDuty duty) {
        return duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
