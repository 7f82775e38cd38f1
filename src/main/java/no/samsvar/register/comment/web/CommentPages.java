package no.samsvar.register.comment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.comment.Comment;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import no.samsvar.register.comment.web.CommentsView.Said;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the comments' part of a page shows. */
@Service
@Transactional(readOnly = true)
class CommentPages {

    private final Comments comments;
    private final People people;
    private final Reader reader;
    private final NewId ids;

    CommentPages(Comments comments, People people, Reader reader, NewId ids) {
        this.comments = comments;
        this.people = people;
        this.reader = reader;
        this.ids = ids;
    }

    CommentsView of(RegisterKind<?> kind, Stored<?> stored) {
        return with(kind, stored, ids.next(), Form.blank(CommentFields.class));
    }

    /** With a form as it was filled in. */
    CommentsView with(RegisterKind<?> kind, Stored<?> stored, UUID next, Form<CommentFields> form) {
        var entry = stored.entry();
        var words = reader.peoplesWords();
        return new CommentsView(
                entry.number(),
                kind.path(entry.id()),
                next,
                comments.of(entry.id()).stream().map(one -> said(one, words)).toList(),
                form,
                people.of(entry.id()),
                Permissions.has(Permission.COMMENT));
    }

    private static Said said(Comment comment, ValueText words) {
        return new Said(comment, words.name(comment.writtenBy()), names(comment.told(), words));
    }

    private static String names(List<UUID> ids, ValueText words) {
        return ids.stream().map(words::name).collect(Collectors.joining(", "));
    }
}
