package no.samsvar.platform.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The request that a page answers, as its templates see it. */
final class PageRequest {

    private final HttpServletRequest request;
    private final PageTools tools;
    private final Optional<ShellSource> shells;
    private final Language language;
    private @Nullable Shell shell;

    PageRequest(HttpServletRequest request, boolean withShell) {
        this.request = request;
        this.tools =
                requireNonNull(RequestContextUtils.findWebApplicationContext(request))
                        .getBean(PageTools.class);
        this.shells =
                withShell ? Optional.ofNullable(tools.shells().getIfAvailable()) : Optional.empty();
        this.language = Preferences.language(request, () -> shells.flatMap(ShellSource::language));
    }

    HttpServletRequest request() {
        return request;
    }

    PageTools tools() {
        return tools;
    }

    Language language() {
        return language;
    }

    Shell shell() {
        if (shell == null) {
            shell = shells.map(ShellSource::shell).orElseGet(Shell::anonymous);
        }
        return shell;
    }

    /** The address asked for, with its query, also where an error page stands in for it. */
    String path() {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked.toString();
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** Where one can go back to: this page, or where its form was sent from. */
    String back() {
        if (request.getMethod().equals("GET")) {
            return path();
        }
        var referrer = Objects.requireNonNullElse(request.getHeader("Referer"), "/");
        return LocalAddress.of(referrer.replaceFirst("^https?://[^/]*", ""));
    }
}
