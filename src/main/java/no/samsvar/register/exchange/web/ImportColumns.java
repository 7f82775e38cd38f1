package no.samsvar.register.exchange.web;

import java.util.Map;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.ImportDraft;
import org.springframework.stereotype.Component;

/** Makes the page that asks which column is what. */
@Component
class ImportColumns {

    private final Texts texts;
    private final Languages languages;

    ImportColumns(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    ImportColumnsView view(RegisterKind<?> kind, ImportDraft draft, String code) {
        var labels = FileColumns.of(kind).labels(texts, languages.current());
        return new ImportColumnsView(kind, draft, labels, code);
    }

    /** The draft as it was just said to be, kept for showing it again. */
    static ImportDraft with(ImportDraft draft, Map<String, String> mapping, boolean clears) {
        return new ImportDraft(
                draft.id(),
                draft.fileName(),
                draft.sheets(),
                draft.sheet(),
                mapping,
                clears,
                draft.createdAt(),
                draft.outcome());
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
