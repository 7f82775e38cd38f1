package no.samsvar.register.comment.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import no.samsvar.register.web.EntryDoor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Saying something about an entry. */
@Controller
class CommentController {

    private final Comments comments;
    private final CommentPages pages;
    private final EntryDoor door;
    private final Templates templates;

    CommentController(Comments comments, CommentPages pages, EntryDoor door, Templates templates) {
        this.comments = comments;
        this.pages = pages;
        this.door = door;
        this.templates = templates;
    }

    @PostMapping("/registers/{kind}/{id}/comments")
    @Requires(Permission.COMMENT)
    View say(
            @PathVariable String kind,
            @PathVariable EntryId id,
            @RequestParam UUID comment,
            HttpServletRequest request) {
        var named = door.readable(kind);
        var stored = door.entry(named, id);
        var form = Form.read(CommentFields.class, Typed.ofParameters(request.getParameterMap()));
        var view = pages.with(named, stored, comment, form);
        if (!form.valid()) {
            return Page.of(templates.registerComment(view), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        comments.say(comment, id, form.value(), People.in(view.people()));
        return new RedirectView(named.path(id) + "#comments");
    }
}
