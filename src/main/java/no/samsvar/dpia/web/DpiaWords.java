package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA_RISK;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.util.stream.Stream;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryFields;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words that know by name all that a case tells of. */
@Component
@Transactional(readOnly = true)
class DpiaWords {

    private final Reader reader;
    private final ChoiceLists lists;

    DpiaWords(Reader reader, ChoiceLists lists) {
        this.reader = reader;
        this.lists = lists;
    }

    /** People, units, legal persons, systems and suppliers, and the scale's own words. */
    ValueText all() {
        var fields =
                Stream.of(
                                PROCESSING.fields(),
                                SYSTEM.fields(),
                                DPIA_RISK.fields(),
                                FormDeclaration.of(EntryFields.class))
                        .flatMap(it -> it.fields().stream())
                        .toList();
        return reader.words(lists.of(fields));
    }
}
