package no.samsvar.deviation.web;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.deviation.Photo;
import no.samsvar.deviation.Report;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Sent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as a program sends it.
 *
 * @param id the sender's own, so that sending twice is once
 * @param confidant to whom alone it goes
 * @param photos each with its bytes as base64
 */
record SentReport(
        @Nullable UUID id, Sent<Report> fields, @Nullable PersonId confidant, List<Photo> photos) {

    /** In bytes: what the form takes of pictures, as base64. */
    static final int LARGEST = 30_000_000;

    static SentReport read(JsonBody body, ObjectNode sent) {
        var faults = new ArrayList<Fault>();
        sent.propertyNames().stream()
                .filter(name -> !List.of("id", "fields", "confidant", "photos").contains(name))
                .map(name -> Fault.of(name, "platform.api.unknown-field", name))
                .forEach(faults::add);
        var id = id(sent, "id", faults);
        var confidant = id(sent, "confidant", faults).map(PersonId::new);
        var photos = new ArrayList<Photo>();
        for (int at = 0; at < sent.path("photos").size(); at++) {
            photo(sent.path("photos").get(at), "photos[" + at + "]", faults).ifPresent(photos::add);
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new SentReport(
                id.orElse(null),
                body.part(Report.class, sent, "fields"),
                confidant.orElse(null),
                photos);
    }

    private static Optional<UUID> id(ObjectNode sent, String name, List<Fault> faults) {
        if (!sent.hasNonNull(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(sent.path(name).asString("")));
        } catch (IllegalArgumentException e) {
            faults.add(Fault.of(name, "platform.api.wrong-type", name, "string (uuid)"));
            return Optional.empty();
        }
    }

    private static Optional<Photo> photo(JsonNode node, String at, List<Fault> faults) {
        try {
            var bytes = Base64.getDecoder().decode(node.path("bytes").asString(""));
            return Optional.of(new Photo(node.path("name").asString("photo"), bytes));
        } catch (IllegalArgumentException e) {
            var bytes = at + ".bytes";
            faults.add(Fault.of(bytes, "platform.api.wrong-type", bytes, "string (byte)"));
            return Optional.empty();
        }
    }
}
