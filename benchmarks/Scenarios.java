import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What is asked for in each measurement; the same each time. */
final class Scenarios {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");
    private static final List<String> KINDS =
            List.of("supplier", "system", "processing", "deviation");
    private static final List<String> WORDS =
            List.of(
                    "epikrise", "feil mottaker", "journal", "timebok", "nordlys", "blodtrykk",
                    "AVV-2025-0042", "minnepinne venterommet", "labratorium", "pasienten",
                    "kamera", "søkestad", "vaksinasjon barn", "Fjord Drift", "BEH-2024-1");
    private static final List<String> SORTS =
            List.of(
                    "number", "title", "status", "owner", "unit", "legal-person", "due", "review",
                    "changed", "type", "place", "happened-at");
    private static final List<String> FILTERS =
            List.of(
                    "", "f.status=CLOSED", "f.status=REPORTED", "f.status=IN_PROGRESS",
                    "f.type=PATIENT_SAFETY", "f.title=epikrise", "f.place=ekspedisjon",
                    "f.owner=none", "f.changed=2026-01-01", "f.due=2025-01-01", "q=mottaker",
                    "q=feil+mottaker&f.status=CLOSED", "f.description=leverand%C3%B8ren");

    private final Random random = new Random(20261126);

    /** Today, lists, entries, forms and searches of many enterprises. */
    Load.Ask page(List<Visitors.Visitor> visitors) {
        var visitor = visitors.get(random.nextInt(visitors.size()));
        int dice = random.nextInt(100);
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        if (dice < 25) {
            return new Load.Ask("Today", "/", visitor.cookie());
        }
        if (dice < 50) {
            return new Load.Ask("list", "/registers/" + kind, visitor.cookie());
        }
        if (dice < 75) {
            var entries = visitor.entries();
            var path = entries.get(random.nextInt(entries.size()));
            return new Load.Ask("entry", path, visitor.cookie());
        }
        if (dice < 85) {
            return kind.equals("deviation")
                    ? new Load.Ask("form", "/deviations/report", visitor.cookie())
                    : new Load.Ask("form", "/registers/" + kind + "/new", visitor.cookie());
        }
        return new Load.Ask("search", "/search?q=" + word(), visitor.cookie());
    }

    /** The list of 10,000 deviations, any filter with any sort, either way. */
    Load.Ask list(List<Visitors.Visitor> visitors) {
        var visitor = visitors.get(random.nextInt(visitors.size()));
        var sort = (random.nextBoolean() ? "-" : "") + SORTS.get(random.nextInt(SORTS.size()));
        var filter = FILTERS.get(random.nextInt(FILTERS.size()));
        return new Load.Ask(
                filter.isEmpty() ? "no filter" : filter,
                "/registers/deviation?sort=" + sort + "&" + filter,
                visitor.cookie());
    }

    Load.Ask search(List<Visitors.Visitor> visitors) {
        var visitor = visitors.get(random.nextInt(visitors.size()));
        var word = word();
        return new Load.Ask(word, "/search?q=" + word, visitor.cookie());
    }

    private String word() {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        return java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What a browser with an empty cache fetches, and the page alone. */
    static void sizes(Load load, Visitors.Visitor visitor) throws Exception {
        var paths = new ArrayList<>(List.of("/", "/registers/deviation", "/registers/supplier"));
        paths.add(visitor.entries().getFirst());
        for (var path : paths) {
            var assets = new LinkedHashSet<String>();
            var found = ASSET.matcher(load.text(path, visitor.cookie()));
            while (found.find()) {
                assets.add(found.group(1));
            }
            int page = load.size(path, visitor.cookie());
            int all = page;
            for (var asset : assets) {
                all += load.size(asset, visitor.cookie());
            }
            System.out.printf(
                    "| bytes of %s | first visit %.1f kB, later %.1f kB |%n",
                    path.replaceAll("/[0-9a-f-]{36}", "/{id}"), all / 1000.0, page / 1000.0);
        }
    }
}
