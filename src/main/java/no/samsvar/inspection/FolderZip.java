package no.samsvar.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.platform.Sha256;

/**
 * Writes files into one zip, and at last the checksums of them all, as {@code sha256sum -c} reads
 * them.
 */
public final class FolderZip implements AutoCloseable {

    public static final String CHECKSUMS = "checksums.txt";

    private final ZipOutputStream zip;
    private final DigestOutputStream whole;
    private final Instant made;
    private final Map<String, String> sums = new TreeMap<>();

    /**
     * @param out is left open
     * @param made the time that every file in it carries
     */
    public FolderZip(OutputStream out, Instant made) {
        this.whole = new DigestOutputStream(out, Sha256.begin());
        this.zip = new ZipOutputStream(whole, UTF_8);
        this.made = made;
    }

    public void add(String path, byte[] content) throws IOException {
        add(path, new ByteArrayInputStream(content));
    }

    /** Leaves the content open. */
    public void add(String path, InputStream content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(made));
        zip.putNextEntry(entry);
        var sum = new DigestOutputStream(zip, Sha256.begin());
        content.transferTo(sum);
        zip.closeEntry();
        sums.put(path, Sha256.hex(sum.getMessageDigest()));
    }

    /** How many files have been written, the checksums apart. */
    public int files() {
        return sums.size();
    }

    /** Writes the checksums and ends the zip; nothing can be added any more. */
    @Override
    public void close() throws IOException {
        var lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        add(CHECKSUMS, lines.toString().getBytes(UTF_8));
        zip.finish();
        zip.flush();
    }

    /** The SHA-256 of the closed zip, in hex. */
    public String sum() {
        return Sha256.hex(whole.getMessageDigest());
    }
}
