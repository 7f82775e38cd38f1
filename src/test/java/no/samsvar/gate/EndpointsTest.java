package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Public;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint says who may call it; the public ones are these and no others. */
class EndpointsTest implements SamsvarTest {

    private static final String OURS = "no.samsvar";
    private static final String ERRORS = "/error";

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyEndpointIsPublicOrNamesAPermissionOrSaysThatItChecksInside() {
        assertThat(endpoints())
                .isNotEmpty()
                .allSatisfy(
                        method ->
                                assertThat(
                                                Stream.of(
                                                                Public.class,
                                                                Requires.class,
                                                                CheckedInside.class)
                                                        .filter(method::hasMethodAnnotation))
                                        .as(method.toString())
                                        .hasSize(1));
    }

    @Test
    void theListOfPublicEndpointsIsShort() {
        var open =
                requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                        .filter(it -> it.getValue().hasMethodAnnotation(Public.class))
                        .map(it -> name(it.getKey()))
                        .sorted()
                        .toList();
        assertThat(open)
                .containsExactly(
                        "GET /api/v1/openapi.json",
                        "GET /api/v1/schema/{kind}.json",
                        "GET /ask/confirm/{secret}",
                        "GET /ask/{secret}",
                        "GET /calendar/{secret}.ics",
                        "GET /forgotten",
                        "GET /invitation/{secret}",
                        "GET /patient-notice/{organisation}",
                        "GET /patient-notice/{organisation}/{shape}.pdf",
                        "GET /privacy",
                        "GET /report/{secret}",
                        "GET /set-up/{secret}",
                        "GET /sign-in",
                        "GET /sign-up",
                        "GET /supplier-answer/{secret}",
                        "POST /ask/confirm/{secret}",
                        "POST /ask/{secret}",
                        "POST /forgotten",
                        "POST /invitation/{secret}",
                        "POST /language",
                        "POST /report/{secret}",
                        "POST /set-up/{secret}",
                        "POST /sign-in",
                        "POST /sign-up",
                        "POST /supplier-answer/{secret}",
                        "POST /theme");
    }

    private List<HandlerMethod> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(it -> !it.getKey().getPatternValues().contains(ERRORS))
                .map(it -> it.getValue())
                .filter(it -> it.getBeanType().getName().startsWith(OURS))
                .toList();
    }

    private static String name(RequestMappingInfo endpoint) {
        return endpoint.getMethodsCondition().getMethods().iterator().next()
                + " "
                + endpoint.getPatternValues().iterator().next();
    }
}
