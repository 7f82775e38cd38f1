package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samsvar.Examples;

/** The core forms, sent by a browser without scripts; where they lead, the crawl goes on. */
final class Journeys {

    private static final String SUBMIT = "main form.form .actions button";
    private static final String LIST = "/registers/supplier";

    private static final FilePayload AGREEMENT =
            new FilePayload(
                    "Databehandleravtale med personopplysningssikkerhetsvedlegg.pdf",
                    "application/pdf",
                    "%PDF-1.7 hei".getBytes(StandardCharsets.UTF_8));

    private final Page page;
    private final String origin;

    Journeys(Page page, String origin) {
        this.page = page;
        this.origin = origin;
    }

    /** Makes the first organisation and its leader. */
    void setUp(String path) {
        page.navigate(origin + path);
        page.fill("[name=organisation]", "Normland legesenter");
        choose("kind", "CLINIC");
        choose("profile", "SMALL");
        page.fill("[name=name]", "Kari Norman");
        page.fill("[name=address]", "kari" + System.nanoTime() + "@normland.example");
        page.fill("[name=password]", Examples.PASSWORD);
        page.check("[name=secrecy]");
        page.click(SUBMIT);
        assertThat(path()).startsWith("/start");
        page.context().clearCookies();
    }

    /** Chooses a password by the link of an invitation. */
    void accept(String path) {
        page.navigate(origin + path);
        page.fill("[name=password]", Examples.PASSWORD);
        page.check("[name=secrecy]");
        page.click(SUBMIT);
        assertThat(path()).isEqualTo("/");
        page.context().clearCookies();
    }

    void signIn(String address) {
        page.navigate(origin + "/sign-in");
        page.fill("[name=address]", address);
        page.fill("[name=password]", Examples.PASSWORD);
        page.click(SUBMIT);
        assertThat(path()).isEqualTo("/");
    }

    /** The receipt. */
    String report() {
        page.navigate(origin + "/deviations/report");
        page.fill(
                "[name=description]", "Et svar på en prøve lå i feil konvolutt.\nDen kom i retur.");
        page.selectOption("[name=type]", "PRIVACY_SECURITY");
        page.click(SUBMIT);
        assertThat(path()).startsWith("/deviations/receipt/");
        return path();
    }

    /** Reports from a poster, without being signed in. */
    void reportFrom(String path) {
        page.navigate(origin + path);
        page.fill("[name=description]", "Vinduet sto åpent.");
        page.selectOption("[name=type]", "OTHER");
        page.click(SUBMIT);
        assertThat(page.innerText("main .code")).startsWith("AVV-");
    }

    /** Answers one topic of a deviation. */
    void answer(String deviation) {
        page.navigate(origin + "/deviations/" + deviation + "/topics/handling");
        page.fill("[name=cause]", "To konvolutter lå åpne samtidig.");
        page.click(SUBMIT);
        assertThat(path()).startsWith("/deviations/" + deviation);
        assertThat(page.locator(".ds-error-summary").count()).isZero();
    }

    /** A new supplier. */
    String register(String title) {
        page.navigate(origin + LIST + "/new");
        page.fill("[name=title]", title);
        page.fill("[name=delivers]", "Journal og drift");
        page.click(SUBMIT);
        assertThat(page.innerText("h1")).isEqualTo(title);
        return path();
    }

    /** A file, a comment and a link at an entry. */
    void surround(String entry, String other) {
        page.navigate(origin + entry);
        page.setInputFiles("#field-files", AGREEMENT);
        page.click("form[action$='/files'] button.ds-button");
        page.fill("[data-mentions] textarea", "Se på dette, @Maja Manager.\nTakk!");
        page.click("[data-mentions] .actions button");
        page.click("a[href$='/links/new']");
        page.fill("main [name=q]", other);
        page.click("main [role=search] button");
        page.check("[name=to] >> nth=0");
        page.selectOption("[name=relation]", "CAUSED_BY");
        page.click(SUBMIT);
        assertThat(page.innerText("main")).contains(AGREEMENT.name, "Takk!", "Skyldes", other);
    }

    /** The page of what was found. */
    String search(String word) {
        page.navigate(origin + "/");
        page.fill("#search", word);
        page.press("#search", "Enter");
        assertThat(page.innerText("#results")).contains(word);
        return path();
    }

    /** The columns of a file that is uploaded, and its dry run. */
    List<String> upload(String... lines) {
        var file = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        page.navigate(origin + LIST + "/import");
        page.setInputFiles("input[type=file]", new FilePayload("l.csv", "text/csv", file));
        page.click(SUBMIT);
        var columns = path().replace("/check", "");
        page.navigate(origin + columns);
        page.click("form.import-columns .actions button");
        assertThat(path()).isEqualTo(columns + "/check");
        return List.of(columns, path());
    }

    /** A list of the municipality's own, and the file that waits to be read into it. */
    String list() {
        page.navigate(origin + "/registers/checklist/new");
        page.fill("main [name=title]", "Normen hos oss");
        page.check("main [name=list][value=OWN]");
        page.click("main form.form .actions button");
        var list = path().replace("/registers/checklist/", "/checklists/") + "/list";
        var file = "Nr;Krav;Kategori\r\n1.1;Prøvekravet skal være oppfylt.;Drift\r\n";
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        page.navigate(origin + list);
        page.setInputFiles("input[type=file]", new FilePayload("n.csv", "text/csv", bytes));
        page.click("main form[enctype] .actions button");
        assertThat(path()).isEqualTo(list + "/columns");
        return list;
    }

    /** The lines of a customer's file, to choose the one that our processing for them is about. */
    String customer(String path) {
        var file = "Navn på behandling;Formål\r\nPasientjournal;Gi helsehjelp\r\n";
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        page.navigate(origin + path);
        page.setInputFiles("input[type=file]", new FilePayload("k.csv", "text/csv", bytes));
        page.click(SUBMIT);
        assertThat(path()).matches(".*/customer/[0-9a-f-]{36}");
        return path();
    }

    /** Stores the dry run on the page. */
    String store() {
        page.click("main form[action$='/store'] button");
        assertThat(path()).endsWith("/done");
        return path();
    }

    /** The choice, the preview and the end of a change of two suppliers. */
    List<String> changeTwo() {
        page.navigate(origin + LIST);
        page.locator("input[name=id]").nth(0).check();
        page.locator("input[name=id]").nth(1).check();
        page.click("button[value=chosen]");
        var form = path();
        page.selectOption("select[name='set.likelyRole']", "INCIDENTAL");
        page.click(SUBMIT);
        var preview = path();
        page.click("main form .actions button");
        assertThat(page.innerText("h1")).contains("2");
        return List.of(form, preview, path());
    }

    /** What a path answers to whoever is signed in, without going on to where it leads. */
    APIResponse get(String path) {
        return page.request().get(origin + path, RequestOptions.create().setMaxRedirects(0));
    }

    private void choose(String name, String value) {
        if (page.locator("select[name=" + name + "]").count() > 0) {
            page.selectOption("select[name=" + name + "]", value);
        } else {
            page.check("[name=" + name + "][value=" + value + "]");
        }
    }

    private String path() {
        return page.url().substring(origin.length());
    }
}
