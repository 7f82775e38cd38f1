package no.samsvar.register;

import java.util.List;
import no.samsvar.platform.form.CrossChecked;
import org.jspecify.annotations.Nullable;

/**
 * What a register asks of its entries that the form alone cannot judge: by what the entry was,
 * whose it is, and the state it is in. Whatever the road, page, API, import or bulk edit, it is
 * asked.
 */
@FunctionalInterface
public interface EntryRule<F extends Record> {

    /**
     * What is wrong, each at a field of the register or of {@link EntryFields}.
     *
     * @param before the entry as it stands; null for one that is not stored yet
     * @param state the state it would be in
     */
    List<CrossChecked.Problem> problems(
            @Nullable Stored<F> before, F fields, EntryFields shared, String state);
}
