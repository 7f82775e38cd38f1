package no.samsvar.platform.web.asset;

import gg.jte.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The icons of {@code web/icons.txt}. They are written into the page: a browser may count a
 * reference into another file as something that {@code default-src 'none'} forbids.
 */
@Component
public final class Icons {

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"(\\w+)\"[^>]*>(.*?)</symbol>", Pattern.DOTALL);

    private final Map<String, Content> icons = new HashMap<>();

    Icons(ResourceLoader files) throws IOException {
        var sprite =
                files.getResource("classpath:assets/icons.svg")
                        .getContentAsString(StandardCharsets.UTF_8);
        SYMBOL.matcher(sprite).results().forEach(found -> add(found.group(1), found.group(2)));
    }

    /** The icon in the size and colour of the text around it, hidden from screen readers. */
    public Content icon(String name) {
        var icon = icons.get(name);
        if (icon == null) {
            throw new IllegalArgumentException("No icon " + name + " in web/icons.txt");
        }
        return icon;
    }

    private void add(String name, String shapes) {
        var svg =
                "<svg class=\"icon\" viewBox=\"0 0 24 24\" fill=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                        + shapes
                        + "</svg>";
        icons.put(name, output -> output.writeContent(svg));
    }
}
