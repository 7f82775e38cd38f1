package no.samsvar.platform.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.random.RandomGenerator;
import no.samsvar.platform.Nameless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Tells of a problem: as a page to a reader, as a problem document to a program. */
@Component
class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 8;

    private final Templates templates;
    private final JsonMapper json;

    ProblemAnswers(Templates templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    /**
     * The answer to a failure; our own faults are logged under the reference that the reader sees.
     */
    View answer(Throwable failure, HttpServletRequest request) {
        var problem = Problems.of(failure);
        if (!problem.ours()) {
            return answer(problem, request);
        }
        var referred = problem.withReference(reference());
        LOG.error(
                "Reference {}: {} {}",
                referred.reference().orElseThrow(),
                request.getMethod(),
                route(request),
                Nameless.of(failure));
        return answer(referred, request);
    }

    View answer(Problem problem, HttpServletRequest request) {
        if (path(request).startsWith("/api/")) {
            return new ProblemDocument(problem, path(request), json);
        }
        var page = templates.platformProblem(problem);
        return problem.ours()
                ? Page.withoutShell(page, problem.status())
                : Page.of(page, problem.status());
    }

    /** What was asked for without what the address holds: it may be somebody's one-time link. */
    private static String route(HttpServletRequest request) {
        var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return route == null ? "an unknown address" : route.toString();
    }

    private static String path(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        request.getRequestURI())
                .toString();
    }

    private static String reference() {
        var random = RandomGenerator.getDefault();
        return random.ints(REFERENCE_LENGTH, 0, SIGNS.length())
                .collect(
                        StringBuilder::new,
                        (signs, at) -> signs.append(SIGNS.charAt(at)),
                        StringBuilder::append)
                .toString();
    }
}
