package no.samsvar.dpia.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import org.jspecify.annotations.Nullable;

/**
 * Questions to a supplier.
 *
 * @param supplier whom they are put to, as the page greets them
 * @param about what they are about; the supplier reads it, and nothing else of the case
 * @param own questions beside the usual, one a line
 */
@FormName("dpia.request")
public record RequestForm(
        @Required String supplier,
        @Required String about,
        Set<SupplierQuestion> usual,
        @LongText @Nullable String own,
        @Required LocalDate deadline)
        implements CrossChecked {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    /** The questions of the enterprise's own. */
    public List<String> ownLines() {
        return own == null
                ? List.of()
                : own.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        int asked = usual.size() + ownLines().size();
        if (asked == 0) {
            problems.add(new Problem("usual", "dpia.request-empty"));
        } else if (asked > MOST) {
            problems.add(new Problem("own", "dpia.request-many", MOST));
        }
        if (ownLines().stream().anyMatch(it -> it.length() > LONGEST)) {
            problems.add(new Problem("own", "dpia.request-long", LONGEST));
        }
        return problems;
    }
}
