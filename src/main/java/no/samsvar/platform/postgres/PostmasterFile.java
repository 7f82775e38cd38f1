package no.samsvar.platform.postgres;

import java.util.List;
import java.util.Optional;

/** What a running server notes about itself in {@code postmaster.pid}. */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty for a file that is not (yet) whole. */
    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT || !isNumber(lines.get(PID)) || !isNumber(lines.get(PORT))) {
            return Optional.empty();
        }
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return Optional.of(
                new PostmasterFile(
                        Long.parseLong(lines.get(PID).strip()),
                        Integer.parseInt(lines.get(PORT).strip()),
                        ready));
    }

    private static boolean isNumber(String line) {
        return line.strip().matches("\\d{1,9}");
    }
}
