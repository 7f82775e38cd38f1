package no.samsvar.processing.protocol;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import no.samsvar.platform.Sha256;

/**
 * Twelve digits (hexadecimal, of SHA-256) that are the same for two copies of a protocol exactly as
 * long as no activity has changed between them.
 */
final class Mark {

    private static final int DIGITS = 12;

    private Mark() {}

    static String of(Protocol protocol) {
        var versions =
                protocol.all().stream()
                        .map(one -> one.entry().id() + " " + one.entry().version())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return Sha256.hex(versions.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
