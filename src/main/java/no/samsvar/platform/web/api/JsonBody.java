package no.samsvar.platform.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a program sent: one JSON object of at most a megabyte, or a file. */
@Component
public class JsonBody {

    /** The header that says what a sent file is called, percent-encoded. */
    public static final String FILE_NAME = "File-Name";

    private static final int LARGEST = 1_000_000;
    private static final String READ = JsonBody.class.getName();

    private final JsonMapper json;
    private final JsonMapper strict;
    private final References references;

    JsonBody(JsonMapper json, References references) {
        this.json = json;
        this.strict =
                json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        this.references = references;
    }

    /** The whole of what was sent is this form. */
    public <T extends Record> Sent<T> form(Class<T> type, HttpServletRequest request) {
        return Sent.of(references, type, object(bytes(request)), "");
    }

    /** The form is a part of what was sent; a part that is not there is an empty form. */
    public <T extends Record> Sent<T> part(Class<T> type, ObjectNode sent, String root) {
        var part = sent.hasNonNull(root) ? sent.get(root) : sent.objectNode();
        return Sent.of(references, type, part, root);
    }

    public byte[] bytes(HttpServletRequest request) {
        return bytes(request, LARGEST);
    }

    /** All of it, however often one asks; refused where it is larger than this many bytes. */
    public byte[] bytes(HttpServletRequest request, int largest) {
        if (request.getAttribute(READ) instanceof byte[] read) {
            return read;
        }
        try {
            var bytes = request.getInputStream().readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "platform.too-large");
            }
            request.setAttribute(READ, bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a sent file is called. Not a part of the address, since a name can tell of a person.
     *
     * @param header as it was sent
     */
    public static String fileName(String header) {
        try {
            return UriUtils.decode(header, StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException e) {
            return header.strip();
        }
    }

    /** All that was sent as this record; what does not fit is refused in its place. */
    public <T extends Record> T record(Class<T> type, HttpServletRequest request) {
        try {
            return strict.treeToValue(object(bytes(request)), type);
        } catch (DatabindException e) {
            var path =
                    e.getPath().stream()
                            .map(at -> at.getPropertyName() == null ? "" : at.getPropertyName())
                            .collect(Collectors.joining("."));
            throw Refused.faulty(List.of(Fault.of(path, "platform.api.not-as-described", path)));
        }
    }

    public ObjectNode object(byte[] bytes) {
        try {
            if (json.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw notJson();
        }
        throw notJson();
    }

    private static Refused notJson() {
        return new Refused(HttpStatus.BAD_REQUEST, "platform.not-json");
    }
}
