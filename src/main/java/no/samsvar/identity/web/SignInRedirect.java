package no.samsvar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.samsvar.platform.web.LocalAddress;
import org.springframework.http.HttpHeaders;

/**
 * Sends somebody to what must be done first, such as signing in, and, where they only wanted to
 * read, back afterwards.
 */
final class SignInRedirect {

    static final String SIGN_IN = "/sign-in";

    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(SIGN_IN, request, response);
    }

    static void send(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("true".equals(request.getHeader("HX-Request"))) {
            var from = request.getHeader("HX-Current-URL");
            var back = from == null ? "/" : from.replaceFirst("^https?://[^/]*", "");
            response.setHeader("HX-Redirect", to(page, back));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, to(page, asked(request)));
        }
    }

    private static String asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String to(String page, String back) {
        var local = LocalAddress.of(back);
        return local.equals("/")
                ? page
                : page + "?back=" + URLEncoder.encode(local, StandardCharsets.UTF_8);
    }
}
