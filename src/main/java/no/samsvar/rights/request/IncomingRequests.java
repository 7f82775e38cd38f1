package no.samsvar.rights.request;

import static no.samsvar.rights.request.RequestKinds.REQUEST;

import java.util.Map;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes cases of what came from outside. */
@Service
@Transactional
public class IncomingRequests {

    private final Register register;
    private final ContactRepository contacts;

    IncomingRequests(Register register, ContactRepository contacts) {
        this.register = register;
        this.contacts = contacts;
    }

    /** Makes a case, and gives its number; the same id twice is once. */
    public String take(EntryId id, IncomingRequest incoming) {
        register.create(REQUEST, id, incoming.fields(), EntryFields.NONE);
        contacts.keep(id, incoming.address());
        if (incoming.explained() != null) {
            register.explain(id, Map.of("about", incoming.explained()));
        }
        return register.entry(id).number();
    }
}
