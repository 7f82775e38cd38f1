package no.samsvar.gate;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Walks the program by the links of its own pages, and keeps one path for each route it meets. */
final class Paths {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    private final List<PathPattern> routes;
    private final Function<String, String> page;
    private final Map<String, String> found = new LinkedHashMap<>();

    /**
     * @param routes the patterns of every page
     * @param page what a path answers; empty when it is no page
     */
    Paths(List<String> routes, Function<String, String> page) {
        this.routes =
                routes.stream().map(PathPatternParser.defaultInstance::parse).sorted().toList();
        this.page = page;
    }

    /** Route, with its register where it has one, to the first path met. */
    Map<String, String> from(List<String> starts) {
        var waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var route = route(path);
            if (route != null && !found.containsKey(route)) {
                found.put(route, path);
                LINK.matcher(page.apply(path))
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(waiting::add);
            }
        }
        return found;
    }

    private String route(String path) {
        var place = PathContainer.parsePath(path.replaceFirst("\\?.*", ""));
        for (var route : routes) {
            var match = route.matchAndExtract(place);
            if (match != null) {
                var of = match.getUriVariables();
                var which = of.getOrDefault("kind", of.getOrDefault("topic", ""));
                return (route.getPatternString() + " " + which).strip();
            }
        }
        return null;
    }
}
