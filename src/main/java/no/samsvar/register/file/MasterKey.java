package no.samsvar.register.file;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The key that wraps every organisation's keys: a file in the data folder for the program's eyes
 * alone, made at its first use. Whoever restores a backup needs this file too.
 */
@Component
class MasterKey {

    static final String FOLDER = "keys";
    static final String NAME = "files.key";

    private final DataFolder folder;
    private final AtomicReference<@Nullable Aead> known = new AtomicReference<>();

    MasterKey(DataFolder folder) throws GeneralSecurityException {
        this.folder = folder;
        AeadConfig.register();
        StreamingAeadConfig.register();
    }

    Aead get() throws GeneralSecurityException, IOException {
        var key = known.get();
        if (key == null) {
            key = read();
            known.set(key);
        }
        return key;
    }

    private Aead read() throws GeneralSecurityException, IOException {
        var keys = folder.folder(FOLDER);
        var path = keys.resolve(NAME);
        if (!Files.exists(path)) {
            make(keys, path);
        }
        return TinkProtoKeysetFormat.parseKeyset(
                        Files.readAllBytes(path), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Complete under another name first; the link fails for whoever comes second. */
    private static void make(Path folder, Path path) throws GeneralSecurityException, IOException {
        var owner = PosixFilePermissions.fromString("rw-------");
        var made =
                Files.createTempFile(
                        folder, NAME, null, PosixFilePermissions.asFileAttribute(owner));
        try {
            var key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Durable.write(
                    made,
                    TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
            Files.createLink(path, made);
            Durable.folder(folder);
        } catch (FileAlreadyExistsException e) {
            // Another instance was first: its key is the key.
        } finally {
            Files.delete(made);
        }
    }
}
