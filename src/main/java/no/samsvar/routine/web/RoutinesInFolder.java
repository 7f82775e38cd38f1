package no.samsvar.routine.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.FolderDocuments;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.routine.Routines;
import no.samsvar.routine.Title;
import org.springframework.stereotype.Component;

/** Each approved routine in the folder that an inspector takes along. */
@Component
class RoutinesInFolder implements FolderDocuments {

    private final Routines routines;
    private final RoutinePages pages;

    RoutinesInFolder(Routines routines, RoutinePages pages) {
        this.routines = routines;
        this.pages = pages;
    }

    @Override
    public List<FolderDocument> documents() {
        return Permissions.has(Permission.ROUTINE_READ)
                ? routines.titles().stream()
                        .filter(title -> title.version() != null)
                        .map(this::document)
                        .toList()
                : List.of();
    }

    private FolderDocument document(Title title) {
        return new FolderDocument(
                title.part(),
                "routine.in-folder",
                List.of(title.number(), title.title()),
                Permission.ROUTINE_READ,
                List.of(Format.PDF),
                _ -> pages.document(title.id(), Optional.empty()));
    }
}
