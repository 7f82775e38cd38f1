package no.samsvar.inspection.web;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.inspection.FolderZip;
import no.samsvar.inspection.Unpacked;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.register.file.Files;
import no.samsvar.supplier.SupplierExamples;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NullUnmarked
class FolderTest implements SamsvarTest {

    static final String ZIP = "/folder/inspection.zip";
    static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant APRIL = Instant.parse("2026-04-02T09:00:00Z");

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Files files;
    @Autowired NewId ids;
    @TempDir Path folder;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    MvcTestResult get(Someone who, String path) {
        var session = new Cookie("session", who.session().text());
        return browser.get().uri(path).cookie(session).exchange();
    }

    Unpacked taken(Someone who, String path) throws IOException {
        var answer = get(who, path);
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        return Unpacked.of(answer.getResponse().getContentAsByteArray(), folder);
    }

    EntryId supplier(String title, String delivers) {
        var id = new EntryId(ids.next());
        var fields = SupplierExamples.named(title, delivers);
        lena.scope().run(() -> register.create(SUPPLIER, id, fields, EntryFields.NONE));
        return id;
    }

    EntryId supplierAt(Instant moment, String title, String delivers) {
        return Time.at(moment, () -> supplier(title, delivers));
    }

    void attach(EntryId id, String name, String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        lena.scope().run(() -> files.add(id, name, bytes));
    }

    UUID file(EntryId id, String name) {
        return files.of(id).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void everyFileIsLinkedFromTheIndexAndInTheChecksumsAndEveryLinkLeadsToOne() throws Exception {
        attach(supplier("Journal AS", "Journal"), "../Avtale 2026 (ø).txt", "Avtalt");
        var unpacked = taken(lena, ZIP);
        var all = unpacked.files();
        assertThat(all)
                .contains("register/supplier.html", "register/supplier.xlsx")
                .anyMatch(file -> file.endsWith("/1-Avtale-2026-o.txt"))
                .anyMatch(file -> file.startsWith("documents/") && file.endsWith(".pdf"));
        var linked = unpacked.links("index.html");
        assertThat(linked).isEqualTo(without(all, "index.html"));
        for (var page : all.stream().filter(file -> file.endsWith(".html")).toList()) {
            assertThat(all).as(page).containsAll(unpacked.links(page));
        }
        var sums = unpacked.text(FolderZip.CHECKSUMS).lines().map(it -> it.substring(66));
        assertThat(sums).containsExactlyElementsOf(without(all, FolderZip.CHECKSUMS));
        assertThat(unpacked.verify()).isZero();
    }

    static Set<String> without(Set<String> files, String one) {
        var rest = new TreeSet<>(files);
        rest.remove(one);
        return rest;
    }

    @Test
    void aFactChosenAtRandomIsFoundAtItsEntryAndLedToFromTheIndex() throws Exception {
        var facts = IntStream.range(0, 20).mapToObj(it -> "Leveranse " + ids.next()).toList();
        facts.forEach(fact -> supplier("Leverandør " + fact.hashCode(), fact));
        var fact = facts.get(ThreadLocalRandom.current().nextInt(facts.size()));
        var unpacked = taken(lena, ZIP);
        assertThat(unpacked.with(fact)).containsExactly("register/supplier.html");
        assertThat(unpacked.with("Leverandør " + fact.hashCode())).contains("index.html");
        var page = unpacked.text("register/supplier.html");
        var number = page.substring(0, page.indexOf(fact)).replaceAll("(?s).*<article id=\"", "");
        assertThat(unpacked.text("index.html"))
                .contains(
                        "href=\"register/supplier.html#"
                                + number.substring(0, number.indexOf('"')));
    }

    @Test
    void thePastIsRebuiltWithItsFilesAndSaysWhatItLacks() throws Exception {
        var id = supplierAt(MARCH, "Gamle Journal AS", "Journal i mars");
        Time.at(
                MARCH,
                () -> {
                    attach(id, "gammel.txt", "gammel");
                    attach(id, "blir.txt", "blir");
                    return id;
                });
        Time.at(
                APRIL,
                () -> {
                    var changed = SupplierExamples.named("Nye Journal AS", "Journal i april");
                    lena.scope()
                            .run(
                                    () -> {
                                        register.change(SUPPLIER, id, 0, changed, EntryFields.NONE);
                                        files.remove(id, file(id, "gammel.txt"));
                                    });
                    return supplier("Kom i april AS", "Noe");
                });
        var unpacked = taken(lena, ZIP + "?asOf=2026-03-10");
        assertThat(unpacked.with("Journal i mars")).containsExactly("register/supplier.html");
        assertThat(unpacked.with("Nye Journal AS")).isEmpty();
        assertThat(unpacked.with("Kom i april AS")).isEmpty();
        assertThat(unpacked.files()).anyMatch(file -> file.endsWith("blir.txt"));
        assertThat(unpacked.files()).noneMatch(file -> file.endsWith("gammel.txt"));
        assertThat(unpacked.text("index.html")).contains(": gammel.txt", "Risikobildet");
        assertThat(unpacked.files()).noneMatch(file -> file.startsWith("documents/"));
        assertThat(unpacked.verify()).isZero();
    }

    @Test
    void whatIsRestrictedIsForItsReadersAlone() throws Exception {
        var secret = supplier("Hemmelig AS", "Noe hemmelig");
        supplier("Åpen AS", "Noe åpent");
        lena.scope().run(() -> register.restrict(secret, new Restriction("x", Set.of(lena.id()))));
        var auditor = examples.with(Role.AUDITOR, lena);
        var unpacked = taken(auditor, ZIP);
        assertThat(unpacked.with("Åpen AS")).isNotEmpty();
        assertThat(unpacked.with("Hemmelig AS")).isEmpty();
        assertThat(unpacked.text("index.html")).contains("begrenset til bestemte personer");
    }

    @Test
    void whoTookItOutAndAsOfWhenIsToldOnThePage() {
        var auditor = examples.with(Role.AUDITOR, lena);
        get(auditor, ZIP + "?asOf=2026-03-10");
        assertThat(get(lena, "/folder/inspection"))
                .bodyText()
                .contains("Eva auditor", "10. mars 2026");
        assertThat(get(examples.leader(), "/folder/inspection"))
                .bodyText()
                .doesNotContain("Eva auditor");
    }

    @Test
    void aDayThatCannotBeMeantIsSaidAtTheFieldAndNothingIsHandedOut() {
        var answer = get(lena, ZIP + "?asOf=2999-01-01");
        assertThat(answer).hasStatus(303);
        var page = get(lena, answer.getResponse().getHeader("Location"));
        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("2999-01-01", "Dagen er ikke kommet ennå", "Ingen har hentet");
    }

    @Test
    void whoMayNotTakeItOutIsRefused() {
        var lines = List.of("/folder/inspection", ZIP);
        var employee = examples.with(Role.EMPLOYEE, lena);
        assertThat(lines).allSatisfy(path -> assertThat(get(employee, path)).hasStatus(403));
    }
}
