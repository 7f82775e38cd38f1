package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.inspection.HandingOut;
import no.samsvar.inspection.HandingsOut;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who took the folder out, for programs. */
@RestController
class FolderApi {

    private final HandingsOut handingsOut;
    private final Replies replies;

    FolderApi(HandingsOut handingsOut, Replies replies) {
        this.handingsOut = handingsOut;
        this.replies = replies;
    }

    @GetMapping("/api/v1/folder/inspection")
    @Requires(Permission.INSPECTION_EXPORT)
    Reply<List<HandingOut>> taken() {
        return replies.tell(handingsOut.latest());
    }
}
