package no.samsvar.inspection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.identity.Access;
import no.samsvar.identity.Membership;
import no.samsvar.identity.Role;
import no.samsvar.inspection.Viewings;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Notes what an auditor opens: an entry's pages before they are written, files as they leave. */
class TrailInterceptor implements HandlerInterceptor {

    private final Viewings viewings;

    TrailInterceptor(Viewings viewings) {
        this.viewings = viewings;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (!reading(request) || response.getStatus() != HttpStatus.OK.value() || !auditor()) {
            return;
        }
        var path = request.getRequestURI();
        var entry = entry(request);
        if (response.containsHeader(HttpHeaders.CONTENT_DISPOSITION)) {
            viewings.tookOut(path, entry);
        } else {
            entry.ifPresent(id -> viewings.opened(path, id));
        }
    }

    private static boolean reading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }

    private static boolean auditor() {
        return Access.current()
                .flatMap(access -> Optional.ofNullable(access.membership()))
                .map(Membership::roles)
                .filter(roles -> roles.contains(Role.AUDITOR))
                .isPresent();
    }

    /** The one that the address names. */
    private static Optional<EntryId> entry(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> named
                ? Optional.ofNullable(named.get("id")).flatMap(TrailInterceptor::id)
                : Optional.empty();
    }

    private static Optional<EntryId> id(Object text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text.toString())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
