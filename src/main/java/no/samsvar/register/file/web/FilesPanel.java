package no.samsvar.register.file.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.register.file.Files;
import no.samsvar.register.file.web.FilesView.FileRow;
import no.samsvar.register.web.EntryDoor;
import no.samsvar.register.web.EntryPanel;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Component;

/** The files of an entry on its page, and the way to add more. */
@Component
class FilesPanel implements EntryPanel {

    private final Files files;
    private final EntryDoor door;
    private final Reader reader;
    private final Templates templates;

    FilesPanel(Files files, EntryDoor door, Reader reader, Templates templates) {
        this.files = files;
        this.door = door;
        this.reader = reader;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<JteModel> panel(Stored<?> stored) {
        var kind = door.of(stored);
        boolean mayWrite = kind.mayChange(stored.entry());
        var all = files.of(stored.entry().id());
        if (all.isEmpty() && !mayWrite) {
            return Optional.empty();
        }
        var words = reader.peoplesWords();
        var rows = all.stream().map(file -> new FileRow(file, words.name(file.addedBy()))).toList();
        var path = kind.path(stored.entry().id()) + "/files";
        return Optional.of(
                templates.registerFiles(new FilesView(rows, path, mayWrite, files.scans())));
    }
}
