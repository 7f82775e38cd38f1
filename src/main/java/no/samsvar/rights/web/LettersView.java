package no.samsvar.rights.web;

import java.util.Arrays;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.text.Language;

/** The papers there are, and which of them the reader may take out. */
public record LettersView(
        NoticeFrame frame,
        boolean breaches,
        boolean posters,
        boolean declarations,
        boolean courses) {

    static LettersView now() {
        return new LettersView(
                NoticeFrame.at("/letters"),
                Permissions.has(Permission.DEVIATION_READ),
                Permissions.has(Permission.ORGANISATION_WRITE),
                Permissions.has(Permission.DECLARATION_READ),
                Permissions.has(Permission.COURSE_READ));
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }
}
