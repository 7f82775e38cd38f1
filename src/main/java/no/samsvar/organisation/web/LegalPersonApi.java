package no.samsvar.organisation.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersonId;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.platform.NewId;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's legal persons, for programs. */
@RestController
class LegalPersonApi {

    private static final String LEGAL_PERSONS = OrganisationApi.ORGANISATION + "/legal-persons";

    private final LegalPersons legalPersons;
    private final NewId ids;
    private final Replies replies;

    LegalPersonApi(LegalPersons legalPersons, NewId ids, Replies replies) {
        this.legalPersons = legalPersons;
        this.ids = ids;
        this.replies = replies;
    }

    /** By name. */
    record All(List<LegalPerson> legalPersons) {}

    @GetMapping(LEGAL_PERSONS)
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<All> list() {
        return replies.tell(new All(legalPersons.all()));
    }

    @GetMapping(LEGAL_PERSONS + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<LegalPerson> read(@PathVariable UUID id) {
        return replies.tell(legalPersons.find(new LegalPersonId(id)));
    }

    @PostMapping(LEGAL_PERSONS)
    @Requires(Permission.ORGANISATION_WRITE)
    @Made
    Reply<LegalPerson> add(Sent<LegalPersonForm> sent) {
        return replies.make(
                made -> LEGAL_PERSONS + "/" + made.id().value(),
                () -> {
                    var id = new LegalPersonId(ids.next());
                    legalPersons.add(sent.value().legalPerson(id, 0));
                    return legalPersons.find(id);
                });
    }

    @PutMapping(LEGAL_PERSONS + "/{id}")
    @Requires(Permission.ORGANISATION_WRITE)
    Reply<LegalPerson> change(@PathVariable UUID id, Seen seen, Sent<LegalPersonForm> sent) {
        return replies.once(
                () -> {
                    var named = new LegalPersonId(id);
                    legalPersons.find(named);
                    legalPersons.change(sent.value().legalPerson(named, seen.version()));
                    return legalPersons.find(named);
                });
    }
}
