package no.samsvar.platform.organisationscope;

import java.time.Clock;
import no.samsvar.platform.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL, at the begin of each transaction, whose rows it may show, who acts, when, and
 * in which action. Row-level security and the history do the rest.
 */
@Component
class ScopedTransactions implements TransactionExecutionListener {

    private static final String BEGIN =
            """
            select set_config('app.organisation', ?, true), set_config('app.person', ?, true),
                set_config('app.secret', ?, true), set_config('app.address', ?, true),
                set_config('app.now', ?, true), set_config('app.action', ?, true)
            """;

    private final ObjectProvider<JdbcClient> db;
    private final Clock clock;
    private final NewId ids;

    ScopedTransactions(ObjectProvider<JdbcClient> db, Clock clock, NewId ids) {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var scope = Scope.current();
        if (failure == null && scope != Scope.NONE) {
            var organisation = scope.organisation();
            var person = scope.person();
            db.getObject()
                    .sql(BEGIN)
                    .params(
                            text(organisation == null ? null : organisation.value()),
                            text(person == null ? null : person.value()),
                            text(scope.secret()),
                            text(scope.address()),
                            clock.instant().toString(),
                            ids.next().toString())
                    .query((_, _) -> 1)
                    .single();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
