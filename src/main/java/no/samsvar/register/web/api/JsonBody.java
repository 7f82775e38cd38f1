package no.samsvar.register.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import no.samsvar.platform.web.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a program sent: one JSON object of at most a megabyte. */
@Component
class JsonBody {

    private static final int LARGEST = 1_000_000;

    private final JsonMapper json;

    JsonBody(JsonMapper json) {
        this.json = json;
    }

    byte[] bytes(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "platform.too-large");
        }
        return bytes;
    }

    ObjectNode object(byte[] bytes) {
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
