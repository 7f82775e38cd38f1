package no.samsvar.register.file;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import org.springframework.stereotype.Component;

/** Each organisation's own keys, made at its first file. */
@Component
class FileKeys {

    private static final int HASH_KEY_BYTES = 32;

    private final MasterKey master;
    private final FileKeyRepository stored;

    FileKeys(MasterKey master, FileKeyRepository stored) {
        this.master = master;
        this.stored = stored;
    }

    /** The keys of the organisation acted for, within the caller's transaction. */
    OrganisationKeys current() throws GeneralSecurityException, IOException {
        var organisation = Scope.currentOrganisation();
        var wrapped = stored.find();
        if (wrapped.isEmpty()) {
            stored.insert(made(organisation));
            wrapped = stored.find();
        }
        return opened(organisation, wrapped.orElseThrow());
    }

    private WrappedKeys made(OrganisationId organisation)
            throws GeneralSecurityException, IOException {
        var encryption =
                KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        var hashing = new byte[HASH_KEY_BYTES];
        new SecureRandom().nextBytes(hashing);
        var name = name(organisation);
        return new WrappedKeys(
                TinkProtoKeysetFormat.serializeEncryptedKeyset(encryption, master.get(), name),
                master.get().encrypt(hashing, name));
    }

    private OrganisationKeys opened(OrganisationId organisation, WrappedKeys wrapped)
            throws GeneralSecurityException, IOException {
        Aead key = master.get();
        var name = name(organisation);
        return new OrganisationKeys(
                TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.encryption(), key, name)
                        .getPrimitive(RegistryConfiguration.get(), StreamingAead.class),
                key.decrypt(wrapped.hashing(), name));
    }

    private static byte[] name(OrganisationId organisation) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(organisation.value().getMostSignificantBits())
                .putLong(organisation.value().getLeastSignificantBits())
                .array();
    }
}
