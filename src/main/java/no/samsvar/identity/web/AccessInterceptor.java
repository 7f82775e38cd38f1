package no.samsvar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.samsvar.identity.Access;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.Public;
import no.samsvar.platform.web.Refused;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** The gate: an endpoint that names no permission and is not public lets nobody in. */
class AccessInterceptor implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (open(handler)) {
            return true;
        }
        if (Access.current().isEmpty()) {
            if (BearerToken.asksApi(request)) {
                throw BearerToken.refuse(response);
            }
            SignInRedirect.send(request, response);
            return false;
        }
        if (Access.current().map(Access::awaiting).isPresent() && !ownAccount(handler)) {
            if (BearerToken.asksApi(request)) {
                throw new Refused(HttpStatus.FORBIDDEN, "identity.secrecy.first");
            }
            SignInRedirect.send(SecrecyController.PAGE, request, response);
            return false;
        }
        check(handler);
        if (BearerToken.asksApi(request) && !READING.contains(request.getMethod())) {
            // A program whose token is for reading has lost this permission with all that write.
            Permissions.check(Permission.API_TOKEN);
        }
        return true;
    }

    private static boolean open(Object handler) {
        return switch (handler) {
            case HandlerMethod method ->
                    method.hasMethodAnnotation(Public.class)
                            || ErrorController.class.isAssignableFrom(method.getBeanType());
            case ResourceHttpRequestHandler _ -> true;
            default -> false;
        };
    }

    /** What is a person's own stands open whatever an organisation has given them. */
    private static boolean ownAccount(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackage().equals(AccessInterceptor.class.getPackage())
                && method.getMethodAnnotation(Requires.class) instanceof Requires asked
                && asked.value() == Permission.OWN_ACCOUNT;
    }

    private static void check(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            throw new AccessDeniedException(handler.getClass().getName());
        }
        var requires = method.getMethodAnnotation(Requires.class);
        if (requires != null) {
            Permissions.check(requires.value());
        } else if (!method.hasMethodAnnotation(CheckedInside.class)) {
            throw new AccessDeniedException(method + " names no permission");
        }
    }
}
