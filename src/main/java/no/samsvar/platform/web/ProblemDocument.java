package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** A problem told to a program, as RFC 9457 says. */
final class ProblemDocument implements View {

    private static final String TYPES = "https://samsvar.no/problems/";

    private final Problem problem;
    private final String instance;
    private final JsonMapper json;

    ProblemDocument(Problem problem, String instance, JsonMapper json) {
        this.problem = problem;
        this.instance = instance;
        this.json = json;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new PageRequest(request, false);
        var texts = asked.tools().texts();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", TYPES + problem.code());
        document.put("title", texts.text(asked.language(), problem.code(), problem.values()));
        document.put("status", problem.status().value());
        document.put("instance", instance);
        if (!problem.faults().isEmpty()) {
            document.put(
                    "problems",
                    problem.faults().stream()
                            .map(fault -> fault(fault, texts, asked.language()))
                            .toList());
        }
        problem.reference().ifPresent(reference -> document.put("reference", reference));
        var bytes = json.writeValueAsBytes(document);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", asked.language().tag());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Map<String, Object> fault(Fault fault, Texts texts, Language language) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("field", fault.field());
        told.put("code", fault.code());
        told.put("message", fault.message(texts, language));
        return told;
    }
}
