package no.samsvar.platform.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.EmbeddedPostgres;

/** The database of one run: the operator's, or the one that comes along. */
final class Database implements AutoCloseable {

    private final CompletableFuture<Optional<EmbeddedPostgres>> embedded =
            new CompletableFuture<>();

    /** Ready and checked; what is in the way is told in one line. */
    DatabaseAccess open(Optional<DatabaseAccess> external, Path data, Consumer<String> progress) {
        try {
            var access = external.orElseGet(() -> embedded(data, progress));
            RoleFactsRepository.require(access);
            return access;
        } finally {
            embedded.complete(Optional.empty());
        }
    }

    private DatabaseAccess embedded(Path data, Consumer<String> progress) {
        var postgres = EmbeddedPostgres.start(data, progress);
        embedded.complete(Optional.of(postgres));
        return postgres.access();
    }

    /** Also right while the server is still starting, which is then waited for. */
    @Override
    public void close() {
        embedded.join().ifPresent(EmbeddedPostgres::close);
    }
}
