package no.samsvar.platform.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the parts of a page all need, read once for the page: kept as long as its read-only
 * transaction, and in no other.
 */
public final class ReadOnce {

    private static final Object KEY = new Object();

    private ReadOnce() {}

    /** What was read under this key in this transaction, or is now. */
    @SuppressWarnings("unchecked") // each key is read by one caller, always as the same type
    public static <T> T of(Object key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        var kept = kept();
        var known = (T) kept.get(key);
        if (known == null) {
            known = read.get();
            kept.put(key, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked") // bound here and nowhere else
    private static Map<Object, Object> kept() {
        var bound = (Map<Object, Object>) TransactionSynchronizationManager.getResource(KEY);
        if (bound != null) {
            return bound;
        }
        var fresh = new HashMap<Object, Object>();
        TransactionSynchronizationManager.bindResource(KEY, fresh);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
                    }
                });
        return fresh;
    }
}
