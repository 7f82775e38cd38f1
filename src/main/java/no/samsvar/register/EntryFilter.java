package no.samsvar.register;

import java.util.Arrays;
import java.util.Optional;
import no.samsvar.platform.form.Kebab;

/**
 * What a list can be narrowed to that no column of it says; switched on by {@code f.<name>=yes}.
 */
public enum EntryFilter {
    /** The deadline, or the day to look at it again, has passed. */
    OVERDUE(
            """
            (e.due_at < action_time()
                or e.review_on < (action_time() at time zone 'Europe/Oslo')::date)
            """),
    /** It is linked as repeating an earlier one. */
    REPEATING(
            """
            exists (select from entry_link link where link.organisation_id = e.organisation_id
                and link.entry_id = e.id and link.relation = 'REPEATS')
            """);

    private final String condition;

    EntryFilter(String condition) {
        this.condition = condition;
    }

    /** As the address of a list names it. */
    public String field() {
        return Kebab.of(name());
    }

    public String labelKey() {
        return "register.filter." + field();
    }

    String condition() {
        return condition;
    }

    public static Optional<EntryFilter> of(String field) {
        return Arrays.stream(values()).filter(filter -> filter.field().equals(field)).findFirst();
    }
}
