package no.samsvar.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void oneDocumentIsMadeAtATime() throws Exception {
        var first = CompletableFuture.runAsync(() -> write(new Slow()));
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();

        var second = new ByteArrayOutputStream();
        var other = CompletableFuture.runAsync(() -> write(second));
        assertThatCode(() -> other.get(2, TimeUnit.SECONDS)).isNotNull();
        assertThat(second.size()).isZero();

        goOn.countDown();
        first.get(1, TimeUnit.MINUTES);
        other.get(1, TimeUnit.MINUTES);
        assertThat(second.size()).isPositive();
    }

    private static void write(ByteArrayOutputStream out) {
        assertThatCode(() -> Documents.write(DocumentExamples.everything(), Format.EXCEL, out))
                .doesNotThrowAnyException();
    }

    /** Takes the first bytes only when the test says so. */
    private final class Slow extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            super.write(bytes, offset, length);
        }
    }
}
