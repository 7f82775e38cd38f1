package no.samsvar.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks with something that answers as clamd does. */
class ScannerTest {

    @TempDir Path folder;
    Path socket;
    ServerSocketChannel server;

    @BeforeEach
    void start() throws IOException {
        socket = Files.createTempDirectory("clamd").resolve("socket");
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::answer);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        Files.delete(socket.getParent());
    }

    private void answer() {
        try (var channel = server.accept()) {
            var in = new DataInputStream(Channels.newInputStream(channel));
            in.readNBytes("zINSTREAM\0".length());
            var seen = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                seen.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            var answer = seen.indexOf("evil") < 0 ? "stream: OK\0" : "stream: Evil FOUND\0";
            Channels.newOutputStream(channel).write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCleanFileOfManyChunksPasses() {
        var scanner = new Scanner(socket.toString());
        assertThat(scanner.works()).isTrue();
        assertThatCode(() -> scanner.check(bytes("good".repeat(50_000)), "a"))
                .doesNotThrowAnyException();
    }

    @Test
    void aHarmfulFileIsRefused() {
        assertThatThrownBy(() -> new Scanner(socket.toString()).check(bytes("evil"), "a"))
                .hasMessage("register.file-harmful");
    }

    @Test
    void aScannerThatIsAwayLetsNothingIn() {
        var nowhere = new Scanner(folder.resolve("nothing").toString());
        assertThatThrownBy(() -> nowhere.check(bytes("good"), "a"))
                .hasMessage("register.file-scanner-away");
    }

    @Test
    void withoutAScannerNothingIsLookedThrough() {
        var none = new Scanner("");
        assertThat(none.works()).isFalse();
        assertThatCode(() -> none.check(bytes("evil"), "a")).doesNotThrowAnyException();
    }
}
