package no.samsvar.durability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, who sends forms as a browser does. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final String home;
    private String token;

    private Visitor(HttpClient client, String home, String token) {
        this.client = client;
        this.home = home;
        this.token = token;
    }

    static Visitor signedIn(String home, String address, String password)
            throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build();
        var visitor = new Visitor(client, home, "");
        visitor.readToken("/sign-in");
        int answer = visitor.post("/sign-in", Map.of("address", address, "password", password));
        if (answer / 100 != 3) {
            throw new IllegalStateException(address + " is not let in: " + answer);
        }
        visitor.readToken("/me");
        return visitor;
    }

    /** The same browser with the same session, at another instance of the program. */
    Visitor at(String other) {
        return new Visitor(client, other, token);
    }

    private void readToken(String path) throws IOException, InterruptedException {
        var found = TOKEN.matcher(new String(get(path).body(), StandardCharsets.UTF_8));
        if (!found.find()) {
            throw new IllegalStateException(path + " has no form");
        }
        token = found.group(1);
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** The answer's status. */
    int post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
        return send(
                path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with one picture. */
    int post(String path, Map<String, String> form, String input, String name, byte[] picture)
            throws IOException, InterruptedException {
        var boundary = "part" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : form.entrySet()) {
            part(body, boundary, "name=\"" + field.getKey() + "\"", "text/plain; charset=utf-8");
            body.writeBytes(field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, boundary, "name=\"_csrf\"", "text/plain");
        body.writeBytes(token.getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"%s\"; filename=\"%s\"".formatted(input, name), "image/png");
        body.writeBytes(picture);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, String type) {
        body.writeBytes(
                "\r\n--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                        .formatted(boundary, disposition, type)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private int send(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var request =
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(home + path)).timeout(PATIENCE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
