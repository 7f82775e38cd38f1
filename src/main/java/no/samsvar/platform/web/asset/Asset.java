package no.samsvar.platform.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import no.samsvar.platform.Sha256;

/** A file of ours, as it is and compressed, with the address that its content gives it. */
record Asset(String name, String address, byte[] plain, byte[] compressed) {

    private static final int HASH_LENGTH = 16;
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2");

    static Asset of(String name, byte[] content) {
        return new Asset(name, "/assets/" + hash(content) + "/" + name, content, compress(content));
    }

    static boolean known(String name) {
        return TYPES.containsKey(ending(name));
    }

    String type() {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    /** A font is compressed already and would only grow. */
    boolean compressible() {
        return compressed.length < plain.length;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String hash(byte[] content) {
        return Sha256.hex(content).substring(0, HASH_LENGTH);
    }

    private static byte[] compress(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
