package no.samsvar.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.samsvar.browser.BrowserTest;
import no.samsvar.inspection.Unpacked;

/** The inspector's folder unpacked on a machine without Samsvar and without a network. */
final class OfflineFolder implements AutoCloseable {

    private static final Path DESCRIBED = Path.of("docs", "inspection.md");
    private static final String COMMAND = "sha256sum ";

    private final Unpacked unpacked;
    private final BrowserContext offline;
    private final Page page;
    private final List<String> elsewhere = new ArrayList<>();

    private OfflineFolder(Unpacked unpacked, BrowserContext offline) {
        this.unpacked = unpacked;
        this.offline = offline;
        page = offline.newPage();
        page.onRequest(
                request -> {
                    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                        elsewhere.add(request.url());
                    }
                });
        page.onPageError(error -> elsewhere.add("script: " + error));
    }

    /** Unpacks the file there and opens its index. */
    static OfflineFolder open(byte[] zip, Path folder) throws IOException {
        var opened = new OfflineFolder(Unpacked.of(zip, folder), BrowserTest.offline());
        opened.page.navigate(folder.resolve("index.html").toUri().toString());
        return opened;
    }

    Page page() {
        return page;
    }

    /** Every file is linked from the index, and every link of every page leads to a file. */
    OfflineFolder isWhole() throws IOException {
        var files = unpacked.files();
        var others = new TreeSet<>(files);
        others.remove("index.html");
        assertThat(unpacked.links("index.html")).isEqualTo(others);
        for (var file : files) {
            if (file.endsWith(".html")) {
                assertThat(files).as(file).containsAll(unpacked.links(file));
            }
        }
        return this;
    }

    /** The line of the documentation, run as it stands there, finds every file unchanged. */
    OfflineFolder isUnchanged(Path folder) throws IOException, InterruptedException {
        var command =
                Files.readAllLines(DESCRIBED).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith(COMMAND))
                        .findFirst()
                        .orElseThrow();
        var run =
                new ProcessBuilder("bash", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        var answers = new String(run.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertThat(run.waitFor()).as(String.join("\n", answers)).isZero();
        assertThat(answers)
                .hasSize(unpacked.files().size() - 1)
                .allMatch(line -> line.endsWith(": OK"));
        return this;
    }

    /** Nothing was asked of any network on the way here. */
    OfflineFolder needsNothingElse() {
        assertThat(elsewhere).isEmpty();
        return this;
    }

    OfflineFolder shot(String name, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        return this;
    }

    @Override
    public void close() {
        offline.close();
    }
}
