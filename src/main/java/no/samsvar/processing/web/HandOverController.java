package no.samsvar.processing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Attachment;
import no.samsvar.platform.web.Languages;
import no.samsvar.processing.customer.CustomerEntries;
import no.samsvar.register.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The line of our record that a processor compares theirs with (ROPA-53). */
@Controller
class HandOverController {

    private final CustomerEntries customers;
    private final Texts texts;
    private final Languages languages;

    HandOverController(CustomerEntries customers, Texts texts, Languages languages) {
        this.customers = customers;
        this.texts = texts;
        this.languages = languages;
    }

    @GetMapping("/processing/{id}/processors/{supplier}.xlsx")
    @Requires(Permission.EXPORT)
    ResponseEntity<byte[]> line(@PathVariable EntryId id, @PathVariable UUID supplier)
            throws IOException {
        Permissions.check(Permission.PROCESSING_READ);
        var language = languages.current();
        var file = new ByteArrayOutputStream();
        Sheets.writeXlsx(List.of(customers.handOver(id, supplier, language)), file);
        var name = texts.text(language, "processing.customer.hand-over.file") + ".xlsx";
        return Attachment.of(file.toByteArray(), Sheets.XLSX, name);
    }
}
