package no.samsvar.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

    /** What an answer says that did not refuse. */
    JsonNode told(MvcTestResult answer) {
        var body = answer.getResponse().getContentAsByteArray();
        assertThat(answer).as(() -> new String(body, UTF_8)).hasStatus2xxSuccessful();
        return json.readTree(body);
    }
}
