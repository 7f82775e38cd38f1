package no.samsvar.gate;

import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What can be asked of the program. */
final class Routes {

    private Routes() {}

    /** The patterns of all that a browser can go to. */
    static TreeSet<String> of(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, method) -> {
                            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                                    && method.getBeanType().getName().startsWith("no.samsvar")) {
                                routes.addAll(info.getPatternValues());
                            }
                        });
        return routes;
    }
}
