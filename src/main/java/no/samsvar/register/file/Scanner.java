package no.samsvar.register.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import no.samsvar.platform.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has a file looked through by clamd, where the setting {@code samsvar.clamd} names its socket. A
 * scanner that is set up and does not answer lets nothing in.
 */
@Component
class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int CHUNK = 64 * 1024;

    private final String socket;

    Scanner(@Value("${samsvar.clamd:}") String socket) {
        this.socket = socket;
    }

    boolean works() {
        return !socket.isBlank();
    }

    void check(byte[] content, String name) {
        if (works() && !clean(content)) {
            throw new RuleBroken("register.file-harmful", name);
        }
    }

    private boolean clean(byte[] content) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(Channels.newInputStream(channel).readAllBytes());
        } catch (IOException e) {
            LOG.error("The virus scanner at {} does not answer", socket, e);
            throw new RuleBroken("register.file-scanner-away");
        }
    }

    private static boolean verdict(byte[] answer) throws IOException {
        var text = new String(answer, StandardCharsets.UTF_8);
        if (text.contains("FOUND")) {
            return false;
        }
        if (!text.startsWith("stream: OK")) {
            throw new IOException("an answer that says neither yes nor no: " + text);
        }
        return true;
    }
}
