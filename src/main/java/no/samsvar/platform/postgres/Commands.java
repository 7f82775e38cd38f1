package no.samsvar.platform.postgres;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small programs of the operating system, run to their end. */
final class Commands {

    /** What a program answered: its exit code and everything it wrote. */
    record Answer(int code, String text) {

        boolean ok() {
            return code == 0;
        }
    }

    private Commands() {}

    static Answer run(String... command) throws IOException {
        return run(List.of(command));
    }

    /** A program that does not exist answers 127, as a shell would. */
    static Answer run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Answer(127, String.valueOf(e.getMessage()));
        }
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Answer(process.waitFor(), text.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while running " + command.getFirst());
        }
    }
}
