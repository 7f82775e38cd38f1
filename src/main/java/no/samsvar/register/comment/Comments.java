package no.samsvar.register.comment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about entries. Nothing that was said is changed or taken away. */
@Service
@Transactional
public class Comments {

    static final String MAIL = "register.mentioned";

    private final CommentRepository comments;
    private final Register register;
    private final Mail mail;

    Comments(CommentRepository comments, Register register, Mail mail) {
        this.comments = comments;
        this.register = register;
        this.mail = mail;
    }

    /**
     * Says something, and tells those who are chosen or named with an @: a mail each, with a link
     * and nothing of what was said. The same id again is the same comment.
     *
     * @param people who can be told
     */
    public void say(UUID id, EntryId entry, CommentFields fields, Collection<Choice> people) {
        register.entry(entry);
        var told = new LinkedHashSet<>(Mentions.in(fields.text(), people));
        people.stream().map(Choice::id).filter(fields.tell()::contains).forEach(told::add);
        if (comments.insert(id, entry, fields.text(), told)) {
            told.stream()
                    .map(PersonId::new)
                    .filter(person -> !person.equals(Scope.current().person()))
                    .forEach(person -> mail.queue(person, MAIL, "/entries/" + entry));
        }
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(EntryId entry) {
        return comments.of(entry);
    }
}
