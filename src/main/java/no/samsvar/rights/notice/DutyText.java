package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.processing.LegalBasis;

/** Whether people must give their data, and what follows where they do not: art. 13 (2) (e). */
final class DutyText {

    private DutyText() {}

    static List<String> of(NoticeFacts facts) {
        var keys = new ArrayList<String>();
        if (facts.restsOn(LegalBasis.LEGAL_OBLIGATION, LegalBasis.PUBLIC_TASK)) {
            keys.add("duty.law");
        }
        if (facts.restsOn(LegalBasis.CONTRACT)) {
            keys.add("duty.contract");
        }
        if (facts.restsOn(LegalBasis.CONSENT)) {
            keys.add("duty.consent");
        }
        keys.add("duty.else");
        return keys;
    }
}
