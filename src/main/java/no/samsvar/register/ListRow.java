package no.samsvar.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry in a list, with the values of its register's own columns by field. */
public record ListRow(Entry entry, Map<String, @Nullable Object> values) {}
