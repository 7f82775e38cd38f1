import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Requests at a fixed rate whatever the answers do (an open model): a slow answer delays no other,
 * and each counts from when it was due, not from when it could be sent.
 */
final class Load {

    /** What is asked: its sort, by which it is told, and by whom. */
    record Ask(String sort, String path, String cookie) {}

    private record Answer(String sort, String path, double milliseconds, int status) {}

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String home;

    Load(String home) {
        this.home = home;
    }

    /**
     * Prints a row for each sort and one for all. The first requests find a program that is new to
     * its work and are told apart.
     */
    void run(String name, int perSecond, int warmUp, int counted, IntFunction<Ask> asks)
            throws InterruptedException {
        tell(name + ": the first " + warmUp, perSecond, send(perSecond, warmUp, asks));
        var answers = send(perSecond, counted, number -> asks.apply(warmUp + number));
        Map<String, List<Answer>> sorts =
                answers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Answer::sort, TreeMap::new, Collectors.toList()));
        if (sorts.size() > 1) {
            sorts.forEach((sort, some) -> tell(name + ": " + sort, perSecond, some));
        }
        tell(name + ": all", perSecond, answers);
    }

    private List<Answer> send(int perSecond, int many, IntFunction<Ask> asks)
            throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Answer>();
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < many; number++) {
                long due = began + number * 1_000_000_000L / perSecond;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                var ask = asks.apply(number);
                threads.submit(() -> answers.add(answer(ask, due)));
            }
        }
        return List.copyOf(answers);
    }

    private Answer answer(Ask ask, long due) {
        int status;
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(home + ask.path()))
                            .timeout(PATIENCE)
                            .header("Cookie", ask.cookie())
                            .header("Accept-Encoding", "gzip")
                            .build();
            status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
        } catch (Exception e) {
            status = 0;
        }
        return new Answer(
                ask.sort(), ask.path(), (System.nanoTime() - due) / 1_000_000.0, status);
    }

    private static void tell(String name, int perSecond, List<Answer> answers) {
        var times = answers.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
        long wrong = answers.stream().filter(answer -> answer.status() != 200).count();
        System.out.printf(
                "| %s | %d/s, %d requests: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, at most %.0f ms%s |%n",
                name,
                perSecond,
                times.length,
                at(times, 0.50),
                at(times, 0.95),
                at(times, 0.99),
                times[times.length - 1],
                wrong == 0 ? "" : "; " + wrong + " NOT ANSWERED WITH 200");
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    /** The size of an answer as it comes over the line, in bytes. */
    int size(String path, String cookie) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Cookie", cookie)
                        .header("Accept-Encoding", "gzip")
                        .build();
        return client.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    String text(String path, String cookie) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(home + path)).header("Cookie", cookie).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
