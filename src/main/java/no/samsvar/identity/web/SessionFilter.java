package no.samsvar.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Sessions;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads once who asks, and lets everything after it run as that person in their organisation: by
 * the session's cookie for pages, by a bearer token and nothing else for the API.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10)
class SessionFilter extends OncePerRequestFilter {

    private static final String FOUND = SessionFilter.class.getName();

    private final Sessions sessions;
    private final ApiTokens tokens;

    SessionFilter(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** An error page is for the same reader, and asks the database no second time. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var access = access(request);
        if (access.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            access.get()
                    .<Void, Exception>call(
                            () -> {
                                chain.doFilter(request, response);
                                return null;
                            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<Access> access(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return Optional.ofNullable((Access) request.getAttribute(FOUND));
        }
        var found =
                BearerToken.asksApi(request)
                        ? BearerToken.read(request).flatMap(tokens::find)
                        : SessionCookie.read(request).flatMap(sessions::find);
        found.ifPresent(access -> request.setAttribute(FOUND, access));
        return found;
    }
}
