package no.samsvar.catalogue.own;

import java.util.Locale;

/** What a column of a list can be. Rows are known again by their number. */
public enum OwnColumn {
    NUMBER,
    TEXT,
    CATEGORY,
    HELP,
    /** What the requirement is connected to in standards, such as ISO 27001. */
    MAPPING;

    /** The field of the form that says which header it is. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text key of its name; {@code .also} holds what lists call it otherwise. */
    public String key() {
        return "checklist.list.field." + field();
    }
}
