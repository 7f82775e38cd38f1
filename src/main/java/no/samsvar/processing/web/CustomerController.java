package no.samsvar.processing.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.SentFile;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.customer.CustomerEntries;
import no.samsvar.register.EntryId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Taking in a customer's line about what is done for them, to compare with (ROPA-53). */
@Controller
class CustomerController {

    private static final String PATH = "/processing/for-others/{id}/customer";

    private final CustomerEntries customers;
    private final CustomerPages pages;
    private final Languages languages;
    private final Templates templates;

    CustomerController(
            CustomerEntries customers,
            CustomerPages pages,
            Languages languages,
            Templates templates) {
        this.customers = customers;
        this.pages = pages;
        this.languages = languages;
        this.templates = templates;
    }

    static String path(EntryId id) {
        return PATH.replace("{id}", id.toString());
    }

    @GetMapping(PATH)
    @Requires(Permission.PROCESSING_WRITE)
    View choose(@PathVariable EntryId id) {
        return Page.of(templates.processingCustomerFile(pages.file(id)));
    }

    @PostMapping(PATH)
    @Requires(Permission.PROCESSING_WRITE)
    View upload(@PathVariable EntryId id, @RequestParam MultipartFile file) throws IOException {
        try {
            if (file.isEmpty()) {
                throw new UnreadableSheet("register.import.no-file");
            }
            var read = customers.read(id, SentFile.name(file), Sheets.read(file.getBytes()));
            return new RedirectView(path(id) + "/" + read);
        } catch (UnreadableSheet unreadable) {
            return refused(id, unreadable.code(), unreadable.arguments());
        } catch (RuleBroken broken) {
            return refused(id, broken.code(), broken.arguments());
        }
    }

    private View refused(EntryId id, String code, List<Object> arguments) {
        var view = pages.file(id).refused(code, arguments);
        return Page.of(templates.processingCustomerFile(view), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping(PATH + "/{file}")
    @Requires(Permission.PROCESSING_WRITE)
    View lines(@PathVariable EntryId id, @PathVariable UUID file) {
        return Page.of(templates.processingCustomerLines(pages.lines(id, file)));
    }

    @PostMapping(PATH + "/{file}")
    @Requires(Permission.PROCESSING_WRITE)
    View take(
            @PathVariable EntryId id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String line) {
        if (!line.matches("[0-9]{1,7}")) {
            var view = pages.lines(id, file).refused();
            return Page.of(
                    templates.processingCustomerLines(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        customers.take(id, file, Integer.parseInt(line), languages.current());
        return new RedirectView(ProcessingKinds.FOR_OTHERS.path(id) + "#customer");
    }

    @PostMapping(PATH + "/delete")
    @Requires(Permission.PROCESSING_WRITE)
    View forget(@PathVariable EntryId id) {
        customers.forget(id);
        return new RedirectView(ProcessingKinds.FOR_OTHERS.path(id) + "#customer");
    }
}
