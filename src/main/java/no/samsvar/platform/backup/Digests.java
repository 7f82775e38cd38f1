package no.samsvar.platform.backup;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import no.samsvar.platform.Sha256;

/** SHA-256 of what streams by. */
final class Digests {

    private Digests() {}

    /** Leaves {@code out} open when closed, as an entry of a zip needs. */
    static DigestOutputStream over(OutputStream out) {
        return new DigestOutputStream(out, Sha256.begin()) {
            @Override
            public void close() {}
        };
    }

    static DigestInputStream over(InputStream in) {
        return new DigestInputStream(in, Sha256.begin());
    }
}
