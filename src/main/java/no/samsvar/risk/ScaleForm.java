package no.samsvar.risk;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * The scale as somebody sets it.
 *
 * @param likelihoods own words, a line each, the lowest first
 */
@FormName("risk.scale")
public record ScaleForm(
        @Section("steps") @Required Steps steps,
        @Required Integer mediumFrom,
        @Required Integer highFrom,
        @Required Acceptance acceptance,
        @Section("words") @LongText @Nullable String likelihoods,
        @LongText @Nullable String consequences)
        implements CrossChecked {

    private static final int LONGEST_WORD = 40;

    static ScaleForm of(RiskScale scale) {
        return new ScaleForm(
                scale.steps(),
                scale.mediumFrom(),
                scale.highFrom(),
                scale.acceptance(),
                text(scale.likelihoods()),
                text(scale.consequences()));
    }

    RiskScale scale() {
        return new RiskScale(
                steps, mediumFrom, highFrom, acceptance, words(likelihoods), words(consequences));
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (mediumFrom < 2 || mediumFrom > steps.most()) {
            problems.add(new Problem("mediumFrom", "risk.scale.limit", 2, steps.most()));
        } else if (highFrom <= mediumFrom || highFrom > steps.most()) {
            problems.add(new Problem("highFrom", "risk.scale.above-medium", steps.most()));
        }
        words(problems, "likelihoods", words(likelihoods));
        words(problems, "consequences", words(consequences));
        return problems;
    }

    private void words(List<Problem> problems, String field, List<String> words) {
        if (!words.isEmpty() && words.size() != steps.count()) {
            problems.add(new Problem(field, "risk.scale.words-count", steps.count(), words.size()));
        } else if (words.stream().distinct().count() != words.size()) {
            problems.add(new Problem(field, "risk.scale.words-alike"));
        } else if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            problems.add(new Problem(field, "risk.scale.word-long", LONGEST_WORD));
        }
    }

    private static List<String> words(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static @Nullable String text(List<String> words) {
        return words.isEmpty() ? null : String.join("\n", words);
    }
}
