package no.samsvar.filing;

import static no.samsvar.filing.PaperKinds.FILED;
import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.filing.PaperKinds.WAITING;
import static no.samsvar.routine.RoutineKinds.ROUTINE;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.filing.Home.AsRows;
import no.samsvar.identity.Permissions;
import no.samsvar.organisation.Audience;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.personnumber.PersonNumbers;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import no.samsvar.register.exchange.ImportDraft;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.file.EntryFile;
import no.samsvar.register.file.FileType;
import no.samsvar.register.file.Files;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.routine.ReviewInterval;
import no.samsvar.routine.RoutineFields;
import no.samsvar.routine.text.WordReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files documents where they belong: in the library, with an entry, or as rows of a register. The
 * document itself is kept, linked to what it became.
 */
@Service
@Transactional
public class Filing {

    private final Papers papers;
    private final Register register;
    private final RegisterKinds kinds;
    private final Files files;
    private final Links links;
    private final Imports imports;
    private final Texts texts;
    private final NewId ids;

    Filing(
            Papers papers,
            Register register,
            RegisterKinds kinds,
            Files files,
            Links links,
            Imports imports,
            Texts texts,
            NewId ids) {
        this.papers = papers;
        this.register = register;
        this.kinds = kinds;
        this.files = files;
        this.links = links;
        this.imports = imports;
        this.texts = texts;
        this.ids = ids;
    }

    /** An import that was begun with a document's rows. */
    public record Begun(RegisterKind<?> register, ImportDraft draft) {}

    /**
     * Makes a draft of the library of it, with a Word document's text taken over.
     *
     * @param language in which the draft says where the text of any other document is
     */
    public EntryId inLibrary(EntryId paper, int version, LibraryForm form, Language language) {
        Permissions.check(ROUTINE.write());
        var stored = waiting(paper);
        var all = filesOf(paper);
        var id = new EntryId(ids.next());
        var fields =
                new RoutineFields(
                        stored.entry().title(),
                        form.part(),
                        null,
                        text(all.getFirst(), language),
                        null,
                        null,
                        Audience.NOBODY,
                        Set.of(),
                        Set.of(),
                        ReviewInterval.YEAR);
        var owner = new EntryFields(Scope.currentPerson().value(), null, null, null);
        register.create(ROUTINE, id, fields, owner);
        file(paper, version, id, all);
        return id;
    }

    /** What a Word document says; any other is read as the attachment it becomes. */
    private String text(EntryFile file, Language language) {
        try {
            return PersonNumbers.mask(WordReader.read(papers.content(file)).text());
        } catch (RuleBroken notWord) {
            return texts.text(language, "paper.attached", file.name());
        }
    }

    /** Keeps it with an entry that whoever acts may change. */
    public EntryId atEntry(EntryId paper, int version, EntryForm form) {
        waiting(paper);
        var entry = register.entry(new EntryId(form.entry()));
        var kind = kinds.named(entry.kind());
        Permissions.check(kind.write());
        if (FilingPlaces.registers().noneMatch(kind::equals)) {
            throw new NotFound();
        }
        if (!kind.mayChange(entry)) {
            throw new RuleBroken("paper.sealed");
        }
        file(paper, version, entry.id(), filesOf(paper));
        return entry.id();
    }

    private void file(EntryId paper, int version, EntryId home, List<EntryFile> all) {
        for (var file : all) {
            files.add(home, file.name(), new ByteArrayInputStream(papers.content(file)));
        }
        links.link(paper, Relation.RELATES_TO, home);
        register.move(PAPER, paper, version, FILED, null);
    }

    /**
     * Begins an import of its rows. It waits until somebody says that it is filed: an import may be
     * left.
     */
    public Begun asRows(EntryId paper) {
        var stored = waiting(paper);
        if (!(stored.fields().what().home(true) instanceof AsRows(var kind, var _))) {
            throw new RuleBroken("paper.no-list");
        }
        Permissions.check(kind.write());
        var file = table(paper).orElseThrow(() -> new RuleBroken("paper.no-table"));
        try {
            var sheets = Sheets.read(papers.content(file));
            return new Begun(kind, imports.start(kind, file.name(), sheets));
        } catch (UnreadableSheet unreadable) {
            throw new RuleBroken(unreadable.code(), unreadable.arguments().toArray());
        }
    }

    /** The workbook among its files. */
    @Transactional(readOnly = true)
    public Optional<EntryFile> table(EntryId paper) {
        return files.of(paper).stream().filter(Filing::isWorkbook).findFirst();
    }

    /** Those of these that have a workbook. */
    @Transactional(readOnly = true)
    public Set<EntryId> tables(Collection<EntryId> all) {
        return files.of(all).stream()
                .filter(Filing::isWorkbook)
                .map(EntryFile::entry)
                .collect(Collectors.toSet());
    }

    private static boolean isWorkbook(EntryFile file) {
        return file.mediaType().equals(FileType.EXCEL.mediaType());
    }

    private List<EntryFile> filesOf(EntryId paper) {
        var all = files.of(paper);
        if (all.isEmpty()) {
            throw new RuleBroken("paper.no-file");
        }
        return all;
    }

    private Stored<PaperFields> waiting(EntryId paper) {
        var stored = register.find(PAPER, paper);
        if (!stored.entry().status().equals(WAITING)) {
            throw new RuleBroken("paper.not-waiting");
        }
        return stored;
    }
}
