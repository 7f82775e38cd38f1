package no.samsvar.processing.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * Twelve digits (hexadecimal, of SHA-256) that are the same for two copies of a protocol exactly as
 * long as no activity has changed between them.
 */
final class Mark {

    private static final int BYTES = 6;

    private Mark() {}

    static String of(Protocol protocol) {
        var versions =
                protocol.all().stream()
                        .map(one -> one.entry().id() + " " + one.entry().version())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(versions.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
