package no.samsvar.register.history.web;

/** One thing that an action changed, in words; empty where there was, or is, nothing. */
public record HistoryLine(String label, String from, String to) {

    boolean same() {
        return from.equals(to);
    }
}
