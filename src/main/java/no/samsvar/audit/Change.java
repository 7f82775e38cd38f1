package no.samsvar.audit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A column of a row that an action changed; empty where there was, or is, nothing. */
public record Change(
        String table,
        String rowKey,
        String column,
        Optional<JsonNode> from,
        Optional<JsonNode> to) {}
