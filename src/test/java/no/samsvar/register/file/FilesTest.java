package no.samsvar.register.file;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Restriction;
import no.samsvar.supplier.SupplierExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FilesTest implements SamsvarTest {

    static final byte[] PDF = "%PDF-1.7\nhemmelig innhold\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired Files files;
    @Autowired FileSweep sweep;
    @Autowired FileStore store;
    @Autowired FileTypes types;
    @Autowired DataFolder data;
    @Autowired Register register;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone lena;
    EntryId entry;

    @BeforeEach
    void anEntry() {
        lena = examples.leader();
        entry = entry(lena);
    }

    EntryId entry(Someone who) {
        var fields = SupplierExamples.named("Journalhuset", "Journal");
        var id = new EntryId(ids.next());
        return who.scope().call(() -> register.create(SUPPLIER, id, fields, EntryFields.NONE));
    }

    EntryFile add(Someone who, EntryId to, String name, byte[] content) {
        return who.scope().call(() -> files.add(to, name, new ByteArrayInputStream(content)));
    }

    byte[] read(EntryFile file) throws IOException {
        try (var content = lena.scope().call(() -> files.open(file.id()))) {
            return content.readAllBytes();
        }
    }

    @Test
    void whatWasAddedIsReadAndLiesOnTheDiskAsNoiseForTheProgramAlone() throws IOException {
        var large = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        var file = add(lena, entry, "Avtale.pdf", large);
        assertThat(read(file)).isEqualTo(large);
        var path = paths(lena).getFirst();
        assertThat(path.getFileName()).hasToString(file.hash());
        assertThat(new String(java.nio.file.Files.readAllBytes(path), StandardCharsets.ISO_8859_1))
                .doesNotContain("hemmelig");
        for (var ours : List.of(path, data.folder(MasterKey.FOLDER).resolve(MasterKey.NAME))) {
            assertThat(
                            PosixFilePermissions.toString(
                                    java.nio.file.Files.getPosixFilePermissions(ours)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theSameContentIsKeptOnceInAnOrganisationAndUnderAnotherNameElsewhere() throws IOException {
        var one = add(lena, entry, "a.pdf", PDF);
        var same = add(lena, entry, "b.pdf", PDF);
        var stranger = examples.manager();
        var elsewhere = add(stranger, entry(stranger), "a.pdf", PDF);
        assertThat(same.hash()).isEqualTo(one.hash()).isNotEqualTo(elsewhere.hash());
        assertThat(paths(lena)).hasSize(1);
        lena.scope().run(() -> files.remove(entry, one.id()));
        assertThat(read(same)).isEqualTo(PDF);
    }

    @Test
    void aFileThatSomebodyChangedOrSwappedOnTheDiskIsNotOpened() throws IOException {
        var one = add(lena, entry, "a.pdf", PDF);
        var two = add(lena, entry, "b.txt", "Noe annet".getBytes(StandardCharsets.UTF_8));
        var first = path(lena, one);
        var second = path(lena, two);
        var sealed = java.nio.file.Files.readAllBytes(first);
        java.nio.file.Files.write(second, sealed);
        assertThatThrownBy(() -> read(two)).isInstanceOf(IOException.class);
        sealed[sealed.length - 1] ^= 1;
        java.nio.file.Files.write(first, sealed);
        assertThatThrownBy(() -> read(one)).isInstanceOf(IOException.class);
    }

    @Test
    void filesFollowARestrictedEntry() {
        var maren = examples.with(Role.LEADER, lena);
        var file = add(lena, entry, "a.pdf", PDF);
        lena.scope().run(() -> register.restrict(entry, new Restriction("x", Set.of(lena.id()))));
        assertThat(maren.scope().call(() -> files.of(entry))).isEmpty();
        assertThatThrownBy(() -> maren.scope().run(() -> files.open(file.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(maren, entry, "b.pdf", PDF)).isInstanceOf(NotFound.class);
        assertThat(lena.scope().call(() -> files.of(entry))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, <html><script>alert(1)</script></html>",
        "picture.png, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "program.pdf, '#!/bin/sh'",
        "empty.pdf, ''"
    })
    void whatIsNotOnTheListIsRefusedWhateverItsName(String name, String content) {
        assertThatThrownBy(() -> add(lena, entry, name, content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void wordAndExcelAreKnownByTheirPartsAndMacrosAreRefused() throws IOException {
        assertThat(types.of(zip("[Content_Types].xml", "word/document.xml"), "a.docx"))
                .contains(FileType.WORD);
        assertThat(types.of(zip("[Content_Types].xml", "xl/workbook.xml"), "a.xlsx"))
                .contains(FileType.EXCEL);
        assertThat(types.of("PK\3\4 broken".getBytes(StandardCharsets.UTF_8), "a.docx")).isEmpty();
        assertThat(types.of(zip("anything"), "a.docx")).isEmpty();
        assertThat(types.of(zip("anything"), "a.zip")).isEmpty();
        assertThat(
                        types.of(
                                zip(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin"),
                                "a.docx"))
                .isEmpty();
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aNameIsCleanedAndEndsAsItsContentDoes() {
        assertThat(add(lena, entry, "../../etc/a\u202Efdp.exe", PDF).name())
                .isEqualTo("afdp.exe.pdf");
        assertThat(add(lena, entry, "C:\\Brukere\\Åse\\brev.PDF", PDF).name())
                .isEqualTo("brev.PDF");
        assertThat(add(lena, entry, "ø".repeat(300) + ".pdf", PDF).name())
                .endsWith(".pdf")
                .hasSizeLessThan(201);
    }

    @Test
    void twentyMegabytesAreKeptAndAByteMoreIsNot() {
        var large = new byte[Files.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThatThrownBy(() -> add(lena, entry, "a.pdf", large))
                .hasMessage("register.file-too-large");
    }

    @Test
    void onlyWhatNoEntryHasHadForADayIsSwept() throws IOException {
        var maren = examples.with(Role.LEADER, lena);
        var kept = add(lena, entry, "kept.pdf", PDF);
        lena.scope().run(() -> register.restrict(entry, new Restriction("x", Set.of(maren.id()))));
        var gone = add(lena, entry(lena), "gone.txt", "bort".getBytes(StandardCharsets.UTF_8));
        lena.scope().run(() -> files.remove(gone.entry(), gone.id()));
        var orphan = path(lena, kept).resolveSibling("0".repeat(64));
        java.nio.file.Files.write(orphan, PDF);
        sweep.sweep();
        assertThat(paths(lena)).hasSize(3);
        for (var path : paths(lena)) {
            java.nio.file.Files.setLastModifiedTime(
                    path, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        }
        Time.at(
                Instant.now().plus(Duration.ofDays(2)),
                () -> {
                    sweep.sweep();
                    return sweep;
                });
        assertThat(paths(lena)).containsExactly(path(lena, kept));
    }

    List<Path> paths(Someone who) throws IOException {
        return store.all(who.organisation());
    }

    Path path(Someone who, EntryFile file) throws IOException {
        return paths(who).stream()
                .filter(path -> path.getFileName().toString().equals(file.hash()))
                .findFirst()
                .orElseThrow();
    }
}
