package no.samsvar.organisation;

import java.util.List;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal persons of the organisation worked in. */
@Service
public class LegalPersons {

    private final LegalPersonRepository legalPersons;

    LegalPersons(LegalPersonRepository legalPersons) {
        this.legalPersons = legalPersons;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<LegalPerson> all() {
        return legalPersons.all();
    }

    @Transactional(readOnly = true)
    public LegalPerson find(LegalPersonId id) {
        return legalPersons.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void add(LegalPerson legalPerson) {
        try {
            legalPersons.insert(legalPerson);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("organisation.number-known");
        }
    }

    @Transactional
    public void change(LegalPerson legalPerson) {
        try {
            if (!legalPersons.update(legalPerson)) {
                throw new OptimisticLockingFailureException(legalPerson.id().toString());
            }
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("organisation.number-known");
        }
    }
}
