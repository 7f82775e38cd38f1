package no.samsvar.gate;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the running program. */
final class Routes {

    private static final String GET = "GET ";

    private Routes() {}

    /** Each as {@code GET /pattern}. */
    static TreeSet<String> of(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach(
                        (route, handler) -> {
                            if (ours(handler)) {
                                var methods = route.getMethodsCondition().getMethods();
                                for (var pattern : route.getPatternValues()) {
                                    methods.forEach(method -> routes.add(method + " " + pattern));
                                }
                            }
                        });
        return routes;
    }

    /** The patterns of all that a browser can go to: what is there to be looked at. */
    static TreeSet<String> toLookAt(RequestMappingHandlerMapping mapping) {
        return of(mapping).stream()
                .filter(route -> route.startsWith(GET))
                .map(route -> route.substring(GET.length()))
                .filter(pattern -> !pattern.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The program's own, not a test's; what answers a failure takes every method. */
    private static boolean ours(HandlerMethod handler) {
        var home = handler.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return handler.getBeanType().getName().startsWith("no.samsvar")
                && !home.getPath().contains("test-classes");
    }
}
