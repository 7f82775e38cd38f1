package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.dpia.adoption.Adoptions;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adopting a case that another has handed over, for programs. */
@RestController
class AdoptApi {

    private static final int LARGEST = 5_000_000;

    private final Adoptions adoptions;
    private final Register register;
    private final NewId ids;
    private final JsonBody body;
    private final Replies replies;

    AdoptApi(Adoptions adoptions, Register register, NewId ids, JsonBody body, Replies replies) {
        this.adoptions = adoptions;
        this.register = register;
        this.ids = ids;
        this.body = body;
        this.replies = replies;
    }

    /** The body is the file itself. */
    @PostMapping(path = "/api/v1/dpia/adopted", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Requires(Permission.DPIA_WRITE)
    @Made
    Reply<Entry> adopt(HttpServletRequest request) {
        var handed = adoptions.read(body.bytes(request, LARGEST));
        return replies.make(
                made -> DPIA.path(made.id()),
                () -> register.entry(adoptions.adopt(new EntryId(ids.next()), handed)));
    }
}
