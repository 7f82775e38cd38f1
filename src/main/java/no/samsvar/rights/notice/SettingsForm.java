package no.samsvar.rights.notice;

import java.util.List;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What only the enterprise knows of its notice.
 *
 * @param opening what it wants to say first
 * @param contact where people turn with questions about their data
 * @param officer the privacy officer; those who have the role where nothing is said
 * @param wholeAt where the whole notice is found, such as an address on the web
 * @param automated whether a machine alone decides anything about people, art. 22
 */
@FormName("notice.settings")
public record SettingsForm(
        @LongText @Nullable String opening,
        @LongText @Nullable String contact,
        @LongText @Nullable String officer,
        @Nullable String wholeAt,
        @Nullable Boolean automated,
        @LongText @Nullable String automatedHow)
        implements CrossChecked {

    /** Nothing said yet. */
    public static final SettingsForm BLANK = new SettingsForm(null, null, null, null, null, null);

    @Override
    public List<Problem> problems() {
        return Boolean.TRUE.equals(automated) && automatedHow == null
                ? List.of(new Problem("automatedHow", "notice.automated-how-missing"))
                : List.of();
    }
}
