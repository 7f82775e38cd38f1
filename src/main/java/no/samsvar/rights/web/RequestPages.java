package no.samsvar.rights.web;

import static no.samsvar.rights.request.RequestKinds.REQUEST;

import no.samsvar.platform.Time;
import no.samsvar.platform.form.Form;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.web.Reader;
import no.samsvar.rights.request.ContactForm;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of a request show, and stores what they were sent. */
@Service
@Transactional(readOnly = true)
class RequestPages {

    private final Requests requests;
    private final Register register;
    private final Reader reader;

    RequestPages(Requests requests, Register register, Reader reader) {
        this.requests = requests;
        this.register = register;
        this.reader = reader;
    }

    RequestPartView part(EntryId id, RequestPart part, int version, Form<RequestFields> form) {
        return new RequestPartView(
                requests.find(id).entry(),
                part.section(),
                version,
                form,
                part.fields(),
                reader.choices(REQUEST));
    }

    /** The form with what the register's own rule says of it. */
    Form<RequestFields> judged(EntryId id, Form<RequestFields> form) {
        if (!form.valid()) {
            return form;
        }
        var stored = requests.find(id);
        var entry = stored.entry();
        return form.judged(REQUEST.problems(stored, form.value(), entry.fields(), entry.status()));
    }

    @Transactional
    void store(EntryId id, int version, Form<RequestFields> form) {
        var shared = requests.find(id).entry().fields();
        register.change(REQUEST, id, version, form.value(), shared);
        register.explain(id, form.explained());
    }

    ContactForm contact(EntryId id) {
        requests.find(id);
        return new ContactForm(requests.contact(id).orElse(null));
    }

    RightsCaseView view(Stored<?> stored) {
        var fields = (RequestFields) stored.fields();
        var entry = stored.entry();
        return new RightsCaseView(
                entry,
                fields,
                requests.contact(entry.id()),
                reader.peoplesWords(),
                Time.today(),
                REQUEST.mayChange(entry));
    }
}
