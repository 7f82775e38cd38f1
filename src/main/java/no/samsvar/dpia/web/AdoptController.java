package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import no.samsvar.dpia.adoption.Adoptions;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.web.Attachment;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A case as a file, for others to adopt, and taking one in. */
@Controller
class AdoptController {

    private static final String PAGE = "/dpia/adopt";

    private final Adoptions adoptions;
    private final Register register;
    private final NewId ids;
    private final Templates templates;

    AdoptController(Adoptions adoptions, Register register, NewId ids, Templates templates) {
        this.adoptions = adoptions;
        this.register = register;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping({"/dpia/{id}/case.json", "/api/v1/dpia/{id}/case.json"})
    @Requires(Permission.DPIA_READ)
    ResponseEntity<byte[]> file(@PathVariable EntryId id) {
        var number = register.find(DPIA, id).entry().number();
        return Attachment.of(
                adoptions.file(id), MediaType.APPLICATION_JSON_VALUE, number + ".json");
    }

    @GetMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View choose() {
        return Page.of(templates.dpiaAdopt(new DpiaAdoptView("")));
    }

    @PostMapping(PAGE)
    @Requires(Permission.DPIA_WRITE)
    View take(@RequestParam MultipartFile file) throws IOException {
        try {
            var id = new EntryId(ids.next());
            adoptions.adopt(id, adoptions.read(file.getBytes()));
            return new RedirectView(DPIA.path(id));
        } catch (RuleBroken broken) {
            return Page.of(
                    templates.dpiaAdopt(new DpiaAdoptView(broken.code())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
