package no.samsvar.gate;

import java.util.TreeSet;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of the running program, each as {@code GET /pattern}. */
final class Routes {

    private Routes() {}

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

    /** The program's own, not a test's; what answers a failure takes every method. */
    private static boolean ours(HandlerMethod handler) {
        var home = handler.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return handler.getBeanType().getName().startsWith("no.samsvar")
                && !home.getPath().contains("test-classes");
    }
}
