package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.Show;
import no.samsvar.catalogue.exchange.SupplierAnswers;
import no.samsvar.catalogue.exchange.SupplierAnswers.Found;
import no.samsvar.catalogue.exchange.SupplierAnswers.Wrong;
import no.samsvar.catalogue.exchange.SupplierDocument;
import no.samsvar.document.Document;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.Input;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is needed to ask a supplier, and to understand what it answers. */
@Service
@Transactional(readOnly = true)
class SupplierPages {

    private final Checklists checklists;
    private final Organisations organisations;
    private final Texts texts;
    private final Languages languages;

    SupplierPages(
            Checklists checklists, Organisations organisations, Texts texts, Languages languages) {
        this.checklists = checklists;
        this.organisations = organisations;
        this.texts = texts;
        this.languages = languages;
    }

    SupplierView view(EntryId id, List<String> errors) {
        var walk = checklists.walk(id);
        var input =
                Input.of("file", text("catalogue.supplier.answered"))
                        .error(errors.isEmpty() ? "" : errors.getFirst());
        return new SupplierView(walk.stored().entry(), walk.count(Show.SUPPLIER), input, errors);
    }

    Document document(EntryId id) {
        var name = organisations.current().name();
        return SupplierDocument.of(checklists.walk(id), name, texts, languages.current());
    }

    Found read(EntryId id, List<RawSheet> sheets) {
        return SupplierAnswers.read(sheets, checklists.walk(id), texts);
    }

    /** What is wrong with a file's rows, in the reader's words. */
    List<String> told(List<Wrong> wrong) {
        return wrong.stream()
                .map(
                        one ->
                                text("catalogue.supplier.row", String.valueOf(one.row()))
                                        + " "
                                        + text(one.code(), one.arguments().toArray()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.text(languages.current(), key, arguments);
    }
}
