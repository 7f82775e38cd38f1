package no.samsvar.register.history.web;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did at once.
 *
 * @param who their name; empty for what the program did by itself
 * @param made the action that the entry began with
 */
public record HistoryItem(String who, Instant when, boolean made, List<HistoryLine> lines) {}
