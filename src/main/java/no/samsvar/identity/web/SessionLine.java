package no.samsvar.identity.web;

import java.time.Instant;
import java.util.Arrays;
import no.samsvar.identity.Session;

/**
 * A session as its owner recognises it.
 *
 * @param browser such as {@code Firefox, Windows}; empty for one that does not say
 * @param here whether it is the one in use now
 */
public record SessionLine(String id, String browser, Instant seen, boolean here) {

    static SessionLine of(Session session, boolean here) {
        return new SessionLine(
                session.id().value().toString(), browser(session.agent()), session.seenAt(), here);
    }

    private static String browser(String agent) {
        var browser = first(agent, "Edg:Edge", "Firefox", "Chrome", "Safari");
        var machine =
                first(agent, "Android", "iPhone", "iPad", "Windows", "Macintosh:Mac", "Linux");
        return browser.isEmpty() || machine.isEmpty()
                ? browser + machine
                : browser + ", " + machine;
    }

    private static String first(String agent, String... names) {
        return Arrays.stream(names)
                .map(name -> name.split(":"))
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[name.length - 1])
                .findFirst()
                .orElse("");
    }
}
