package no.samsvar.register.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.samsvar.platform.form.Typed;

/** What comes behind the question mark of an address, as what it says. */
final class QueryText {

    private QueryText() {}

    static Typed typed(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var part : query.split("&")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                values.computeIfAbsent(decoded(part.substring(0, sign)), _ -> new ArrayList<>())
                        .add(decoded(part.substring(sign + 1)));
            }
        }
        return new Typed(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
