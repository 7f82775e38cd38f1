package no.samsvar.deviation.breach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk to those the data are about, before a recipient's secrecy is weighed in.
 *
 * @param assessors the names of those who assessed it
 */
public record RiskToPeople(@Nullable Grade grade, @Nullable String reason, List<String> assessors) {

    public static final RiskToPeople UNANSWERED = new RiskToPeople(null, null, List.of());

    public RiskToPeople {
        reason = Reason.orNull(reason);
        assessors = assessors.stream().filter(name -> !name.isBlank()).toList();
    }
}
