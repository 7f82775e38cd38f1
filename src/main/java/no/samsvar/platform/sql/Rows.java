package no.samsvar.platform.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Rows as flat records: the column {@code due_date} is the component {@code dueDate}. */
public final class Rows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private Rows() {}

    @SuppressWarnings("unchecked") // each class maps to its own mapper
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(type, SimplePropertyRowMapper::new);
    }
}
