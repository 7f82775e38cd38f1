package no.samsvar.catalogue.web;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.regex.Pattern;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.own.NormenCopy;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clinic with a list of its own, seen through its pages. */
abstract class OwnListPages extends CataloguePages {

    private static final Pattern PRINT = Pattern.compile("name=\"print\" value=\"([^\"]+)\"");

    @BeforeEach
    void anOwnList() {
        var fields =
                new ChecklistFields("Normen hos oss", ChecklistType.OWN, null, null, null, null);
        var id = new EntryId(ids.next());
        list =
                examples.access(lena)
                        .call(() -> register.create(CHECKLIST, id, fields, EntryFields.NONE));
    }

    MvcTestResult send(byte[] file) {
        return browser.post()
                .uri(walk() + "/list")
                .multipart()
                .file(new MockMultipartFile("file", "normen.xlsx", null, file))
                .with(csrf())
                .cookie(session(lena))
                .exchange();
    }

    /** The columns as the copy has them, by their places. */
    static Map<String, String> columns() {
        return Map.of("number", "0", "text", "1", "category", "2", "help", "3", "mapping", "4");
    }

    /** What is to be sent along so that just the difference that was shown is stored. */
    String print() throws Exception {
        var page = get(lena, walk() + "/list/check").getResponse().getContentAsString();
        var found = PRINT.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    void take(NormenCopy copy) throws Exception {
        send(copy.xlsx());
        post(lena, walk() + "/list/columns", columns());
        post(lena, walk() + "/list/store", Map.of("print", print()));
    }

    Walk own() {
        return examples.access(lena).call(() -> checklists.walk(list));
    }

    /** The place of a demand's answer. */
    String item(int number) {
        return walk() + "/items/own-" + NormenCopy.number(number).replace('.', '-');
    }
}
