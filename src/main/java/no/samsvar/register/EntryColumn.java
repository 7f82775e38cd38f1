package no.samsvar.register;

import java.util.Arrays;
import java.util.Optional;

/** The columns that every list has, whatever the register. */
public enum EntryColumn {
    NUMBER("e.number", "text"),
    TITLE("e.title collate \"nb-x-icu\"", "text"),
    STATUS("e.status", "text"),
    OWNER("coalesce(e.owner_id::text, '')", "text"),
    LEGAL_PERSON("coalesce(e.legal_person_id::text, '')", "text"),
    UNIT("coalesce(e.unit_id::text, '')", "text"),
    DUE("coalesce(e.due_at, 'infinity')", "timestamptz"),
    REVIEW("coalesce(e.review_on, 'infinity')", "date"),
    CHANGED("e.changed_at", "timestamptz");

    private final String expression;
    private final String type;

    EntryColumn(String expression, String type) {
        this.expression = expression;
        this.type = type;
    }

    /** As the address of a list names it: {@code legal-person}. */
    public String field() {
        return no.samsvar.platform.form.Kebab.of(name());
    }

    String expression() {
        return expression;
    }

    String type() {
        return type;
    }

    public static Optional<EntryColumn> of(String field) {
        return Arrays.stream(values()).filter(column -> column.field().equals(field)).findFirst();
    }
}
