package no.samsvar.catalogue.web;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistPoint;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.catalogue.Checklists;
import no.samsvar.platform.NewId;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clinic with a security checklist, seen through its pages. */
abstract class CataloguePages implements SamsvarTest {

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Checklists checklists;
    @Autowired NewId ids;

    Someone lena;
    EntryId list;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        var fields =
                new ChecklistFields(
                        "Sikkerhet 2026", ChecklistType.SECURITY_SMALL, null, null, null, null);
        list =
                examples.access(lena)
                        .call(
                                () ->
                                        register.create(
                                                CHECKLIST,
                                                new EntryId(ids.next()),
                                                fields,
                                                EntryFields.NONE));
    }

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    MvcTestResult post(Someone who, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        form.forEach(request::param);
        return request.exchange();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }

    String walk() {
        return "/checklists/" + list;
    }

    ChecklistPoint point(String item) {
        return examples.access(lena).call(() -> checklists.walk(list)).point(item).orElseThrow();
    }
}
