import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All measurements, one row each, as docs/figures.md keeps them. */
final class Benchmarks {

    private static final String STORVIK =
            "organisation_id = md5('organisation 1')::uuid";
    private static final String SOKESTAD =
            "organisation_id = md5('organisation 2')::uuid";
    private static final int STARTS = 3;

    private Benchmarks() {}

    /**
     * @param arguments the folder of the data, the port, what to measure (or {@code all}), and the
     *     command that starts the program
     */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        var what = arguments[2];
        var program = List.of(arguments).subList(3, arguments.length);
        Files.createDirectories(data.resolveSibling("."));
        boolean fresh = !Files.exists(data.resolve("generated"));
        try (var server = Server.start(program, data, port)) {
            if (fresh) {
                Generate.into(server);
                Files.createFile(data.resolve("generated"));
            }
        }
        if (what.equals("all") || what.equals("start")) {
            starts(program, data, port);
        }
        if (!what.equals("start") && !what.equals("generate")) {
            try (var server = Server.start(program, data, port)) {
                measure(server, what);
            }
        }
    }

    private static void starts(List<String> program, Path data, int port) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < STARTS; i++) {
            try (var server = Server.start(program, data, port)) {
                times.add(server.readyAfter().toMillis());
                System.out.printf(
                        "| start %d | ready after %.1f s, %.1f s of processor time, %s |%n",
                        i + 1,
                        server.readyAfter().toMillis() / 1000.0,
                        server.processorSeconds(),
                        server.memory());
            }
        }
        Collections.sort(times);
        System.out.printf("| ready on existing data | %.1f s (median) |%n", times.get(STARTS / 2) / 1000.0);
    }

    private static void measure(Server server, String what) throws Exception {
        var load = new Load(server.home());
        var scenarios = new Scenarios();
        List<Visitors.Visitor> many;
        List<Visitors.Visitor> storvik;
        List<Visitors.Visitor> sokestad;
        try (var connection = server.owner()) {
            many = new ArrayList<>(Visitors.of(connection, "true", 400));
            storvik = Visitors.of(connection, STORVIK, 1);
            sokestad = Visitors.of(connection, SOKESTAD, 1);
        }
        // One in twenty comes from the large enterprise.
        Collections.nCopies(20, storvik.getFirst()).forEach(many::add);
        if (what.equals("all") || what.equals("pages")) {
            load.run("pages", 100, 6000, 6000, _ -> scenarios.page(many));
        }
        if (what.equals("all") || what.equals("lists")) {
            load.run("list of 10,000", 10, 200, 600, _ -> scenarios.list(storvik));
        }
        if (what.equals("all") || what.equals("search")) {
            load.run("search in 50,000", 10, 100, 300, _ -> scenarios.search(sokestad));
        }
        if (what.equals("all") || what.equals("sizes")) {
            Scenarios.sizes(load, storvik.getFirst());
        }
        System.out.printf("| memory of the Java process | %s |%n", server.memory());
    }
}
