package no.samsvar.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes from the files folder what no entry has had for a day. */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final FileStore store;
    private final FileRepository files;
    private final ScopedWork work;
    private final Clock clock;

    FileSweep(FileStore store, FileRepository files, ScopedWork work, Clock clock) {
        this.store = store;
        this.files = files;
        this.work = work;
        this.clock = clock;
    }

    void sweep() {
        try {
            for (var organisation : store.organisations()) {
                work.run(Scope.ofOrganisation(organisation), () -> sweep(organisation));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(OrganisationId organisation) {
        var before = clock.instant().minus(KEPT);
        files.keepWritersOut();
        files.forgetUnused(before);
        var known = files.known();
        try {
            for (var file : store.all(organisation)) {
                if (isOrphan(file, known, before)) {
                    Files.delete(file);
                    LOG.info("Removed {}, which no entry has", file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphan(Path file, Set<String> known, Instant before)
            throws IOException {
        return !known.contains(file.getFileName().toString())
                && Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }
}
