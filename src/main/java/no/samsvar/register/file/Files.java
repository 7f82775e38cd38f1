package no.samsvar.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of entries. Who sees the entry sees its files; the caller asks whether somebody may
 * change it.
 */
@Service
@Transactional
public class Files {

    /** In bytes: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final FileRepository files;
    private final FileStore store;
    private final FileKeys keys;
    private final FileTypes types;
    private final Scanner scanner;
    private final Register register;
    private final NewId ids;
    private final Clock clock;

    Files(
            FileRepository files,
            FileStore store,
            FileKeys keys,
            FileTypes types,
            Scanner scanner,
            Register register,
            NewId ids,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.keys = keys;
        this.types = types;
        this.scanner = scanner;
        this.register = register;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds a file to an entry. It is on the disk before the action is; where the action fails, it
     * is swept later.
     *
     * @throws RuleBroken for what is empty, too large, of a kind that is not kept, or harmful
     */
    public EntryFile add(EntryId entry, String name, InputStream content) {
        register.entry(entry);
        try {
            var bytes = content.readNBytes(LARGEST + 1);
            var given = FileName.of(name);
            var type = checked(bytes, given);
            return store(entry, type, type.named(given), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal a file", e);
        }
    }

    private FileType checked(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw new RuleBroken("register.file-empty", name);
        }
        if (bytes.length > LARGEST) {
            throw new RuleBroken("register.file-too-large", name);
        }
        var type =
                types.of(bytes, name).orElseThrow(() -> new RuleBroken("register.file-kind", name));
        scanner.check(bytes, name);
        return type;
    }

    private EntryFile store(EntryId entry, FileType type, String name, byte[] bytes)
            throws GeneralSecurityException, IOException {
        files.keepSweepersOut();
        var current = keys.current();
        var hash = current.hash(bytes);
        store.write(Scope.currentOrganisation(), current, hash, bytes);
        var file =
                new EntryFile(
                        ids.next(),
                        entry,
                        name,
                        type.mediaType(),
                        bytes.length,
                        hash,
                        Scope.current().person() == null ? null : Scope.currentPerson().value(),
                        clock.instant());
        files.insert(file);
        return file;
    }

    /** An entry's files, the oldest first. */
    @Transactional(readOnly = true)
    public List<EntryFile> of(EntryId entry) {
        return files.of(entry);
    }

    /** The files of several entries, by one statement. */
    @Transactional(readOnly = true)
    public List<EntryFile> of(Collection<EntryId> entries) {
        return files.of(entries);
    }

    @Transactional(readOnly = true)
    public EntryFile find(UUID id) {
        return files.find(id).orElseThrow(NotFound::new);
    }

    /** What is in a file, for the caller to close; reading fails where it was tampered with. */
    @Transactional(readOnly = true)
    public InputStream open(UUID id) {
        var file = find(id);
        try {
            return store.open(Scope.currentOrganisation(), keys.current(), file.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open a file", e);
        }
    }

    /** Takes a file away; its content is gone for good a day later, unless it is used elsewhere. */
    public void remove(EntryId entry, UUID id) {
        var file = find(id);
        if (!file.entry().equals(entry)) {
            throw new NotFound();
        }
        files.delete(file);
    }

    /** Whether files are looked through for viruses before they are kept. */
    public boolean scans() {
        return scanner.works();
    }
}
