package no.samsvar.platform.organisationscope;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction on somebody's behalf, where the request's own scope is not the one to use. */
@Component
public class ScopedWork {

    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    ScopedWork(PlatformTransactionManager transactions) {
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** What work reads, seen at one time. */
    public <T> T read(Scope scope, Supplier<T> work) {
        alone();
        return scope.call(() -> requireNonNull(reading.execute(_ -> work.get())));
    }

    public <T> T write(Scope scope, Supplier<T> work) {
        alone();
        return scope.call(() -> requireNonNull(writing.execute(_ -> work.get())));
    }

    public void run(Scope scope, Runnable work) {
        alone();
        scope.run(() -> writing.executeWithoutResult(_ -> work.run()));
    }

    /** A transaction under way keeps the scope that it began with. */
    private static void alone() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("There is a transaction already, in its own scope");
        }
    }
}
