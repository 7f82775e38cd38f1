package no.samsvar.register.comment.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.comment.Comment;
import no.samsvar.register.comment.CommentFields;

/**
 * The comments of an entry, and the form to add one.
 *
 * @param number of the entry
 * @param next the id of a comment made now
 */
public record CommentsView(
        String number,
        String entryPath,
        UUID next,
        List<Said> comments,
        Form<CommentFields> form,
        Choices people,
        boolean mayComment) {

    /** A comment in words. */
    public record Said(Comment comment, String who, String told) {}

    public String path() {
        return entryPath + "/comments";
    }

    /** The names to offer after an @, parted by lines. */
    public String names() {
        return String.join("\n", People.in(people).stream().map(one -> one.name()).toList());
    }
}
