package no.samsvar.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import no.samsvar.register.web.api.ApiCaller;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that knows nothing of the enterprise but what the API tells it. */
record Program(ApiCaller api, JsonMapper json) {

    JsonNode read(String address) {
        return told(api.get(address));
    }

    byte[] file(String address) {
        var answer = api.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    MvcTestResult post(String address, Object sent, String... headers) {
        return api.post(address, json.writeValueAsString(sent), headers);
    }

    MvcTestResult put(String address, Object sent, String... headers) {
        return api.put(address, json.writeValueAsString(sent), headers);
    }

    /** The version of what is there, as a change of it names it. */
    String[] seen(String address) {
        var tag = api.get(address).getResponse().getHeader("ETag");
        assertThat(tag).as(address).isNotNull();
        return new String[] {"If-Match", tag};
    }

    /** Enters something in a register, and tells its id. */
    String enter(String register, Map<String, ?> fields, String owner) {
        var sent = Map.of("fields", fields, "shared", Map.of("owner", owner));
        return told(post("/api/v1/registers/" + register, sent)).path("id").asString();
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an answer says that did not refuse. */
    JsonNode told(MvcTestResult answer) {
        var body = answer.getResponse().getContentAsByteArray();
        assertThat(answer).as(() -> new String(body, UTF_8)).hasStatus2xxSuccessful();
        return json.readTree(body);
    }
}
