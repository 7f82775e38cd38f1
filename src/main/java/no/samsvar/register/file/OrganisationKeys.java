package no.samsvar.register.file;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One organisation's keys in use: names content by its hash, and seals it under that name. */
final class OrganisationKeys {

    private static final String HASH = "HmacSHA256";

    private final StreamingAead encryption;
    private final byte[] hashing;

    OrganisationKeys(StreamingAead encryption, byte[] hashing) {
        this.encryption = encryption;
        this.hashing = hashing;
    }

    /** The same content has the same hash in one organisation, and another one elsewhere. */
    String hash(byte[] content) throws GeneralSecurityException {
        var mac = Mac.getInstance(HASH);
        mac.init(new SecretKeySpec(hashing, HASH));
        return HexFormat.of().formatHex(mac.doFinal(content));
    }

    OutputStream sealing(OutputStream file, String hash)
            throws GeneralSecurityException, IOException {
        return encryption.newEncryptingStream(file, name(hash));
    }

    /** Fails while reading where the file is not the one of this name, or was tampered with. */
    InputStream opening(InputStream file, String hash)
            throws GeneralSecurityException, IOException {
        return encryption.newDecryptingStream(file, name(hash));
    }

    private static byte[] name(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
