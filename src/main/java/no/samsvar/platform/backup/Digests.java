package no.samsvar.platform.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what streams by. */
final class Digests {

    private Digests() {}

    /** Leaves {@code out} open when closed, as an entry of a zip needs. */
    static DigestOutputStream over(OutputStream out) {
        return new DigestOutputStream(out, sha256()) {
            @Override
            public void close() {}
        };
    }

    static DigestInputStream over(InputStream in) {
        return new DigestInputStream(in, sha256());
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
