package no.samsvar.inspection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.Documents;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.FolderDocuments;
import no.samsvar.identity.Access;
import no.samsvar.identity.Permissions;
import no.samsvar.inspection.AsOf;
import no.samsvar.inspection.FolderZip;
import no.samsvar.inspection.HandingsOut;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.file.Files;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Component;

/**
 * Makes the folder: whole, then noted, and only then handed out. Each register is read in a
 * transaction of its own.
 */
@Component
class FolderMaker {

    private final RegisterKinds kinds;
    private final List<FolderItem> places;
    private final List<FolderDocument> documents;
    private final List<FolderDocuments> several;
    private final RegisterParts parts;
    private final Files files;
    private final HandingsOut handingsOut;
    private final Organisations organisations;
    private final Reader reader;
    private final Languages languages;
    private final Templates templates;
    private final Clock clock;

    FolderMaker(
            RegisterKinds kinds,
            List<FolderItem> places,
            List<FolderDocument> documents,
            List<FolderDocuments> several,
            RegisterParts parts,
            Files files,
            HandingsOut handingsOut,
            Organisations organisations,
            Reader reader,
            Languages languages,
            Templates templates,
            Clock clock) {
        this.kinds = kinds;
        this.places = places;
        this.documents = documents;
        this.several = several;
        this.parts = parts;
        this.files = files;
        this.handingsOut = handingsOut;
        this.organisations = organisations;
        this.reader = reader;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    Folder make(AsOf asOf) throws IOException {
        var file = new PassingFile();
        try {
            var zip = new FolderZip(file.out(), clock.instant());
            try (zip) {
                fill(zip, asOf);
            }
            handingsOut.note(asOf, zip.files(), file.bytes(), zip.sum());
            return new Folder(file.in(), file.bytes());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void fill(FolderZip zip, AsOf asOf) throws IOException {
        var registers = new ArrayList<RegisterPart>();
        for (var kind : kinds.readable()) {
            var part = parts.read(kind, part(kind), asOf);
            add(zip, part);
            registers.add(part);
        }
        var made = asOf.day().isEmpty() ? papers() : List.<DocumentPart>of();
        for (var one : made) {
            var bytes = new ByteArrayOutputStream();
            Documents.write(one.made(), one.format(), bytes);
            zip.add(one.path(), bytes.toByteArray());
        }
        zip.add(
                "index.html",
                html(templates.inspectionIndex(index(asOf, registers, made), FolderStyle.TAG)));
    }

    private void add(FolderZip zip, RegisterPart part) throws IOException {
        var tag = languages.current().tag();
        zip.add(part.page(), html(templates.inspectionRegister(part, tag, FolderStyle.TAG)));
        var table = new ByteArrayOutputStream();
        Sheets.writeXlsx(List.of(RegisterTable.of(part)), table);
        zip.add(part.table(), table.toByteArray());
        for (var entry : part.entries()) {
            for (var file : entry.files()) {
                if (file.kept()) {
                    try (var content = files.open(file.id())) {
                        zip.add(file.path(), content);
                    }
                }
            }
        }
    }

    private FolderIndex index(AsOf asOf, List<RegisterPart> registers, List<DocumentPart> made) {
        return new FolderIndex(
                organisations.current().name(),
                asOf,
                Access.current().map(it -> it.person().name()).orElse(""),
                clock.instant(),
                languages.current().tag(),
                registers,
                made,
                asOf.day().isEmpty()
                        ? List.of()
                        : papers().stream().map(DocumentPart::title).distinct().toList(),
                reader.words(Choices.none()));
    }

    private List<DocumentPart> papers() {
        var words = reader.words(Choices.none());
        return Stream.concat(
                        documents.stream(),
                        several.stream().flatMap(one -> one.documents().stream()))
                .filter(one -> Permissions.has(one.permission()))
                .flatMap(
                        one ->
                                one.formats().stream()
                                        .map(
                                                format ->
                                                        new DocumentPart(
                                                                one,
                                                                format,
                                                                words.text(
                                                                        one.key(),
                                                                        one.arguments()
                                                                                .toArray()))))
                .toList();
    }

    /** Where the folder's pages have it; what they do not name is part of what is done. */
    private FolderItem.Part part(RegisterKind<?> kind) {
        return Stream.concat(
                        places.stream()
                                .filter(place -> place.href().split("\\?")[0].equals(kind.path())),
                        places.stream().filter(place -> place.permission() == kind.read()))
                .map(FolderItem::part)
                .findFirst()
                .orElse(FolderItem.Part.PERFORMING);
    }

    private static byte[] html(JteModel page) {
        var output = new Utf8ByteOutput();
        page.render(output);
        return output.toByteArray();
    }
}
