package no.samsvar.rights.notice;

import static no.samsvar.processing.LegalBasis.CONSENT;
import static no.samsvar.processing.LegalBasis.CONTRACT;
import static no.samsvar.processing.LegalBasis.LEGITIMATE_INTERESTS;
import static no.samsvar.processing.LegalBasis.PUBLIC_TASK;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.processing.SpecialCondition;

/** What people can ask for, and where they can complain: art. 13 (2) (b) to (d). */
final class RightsText {

    private final NoticeFacts facts;
    private final Say say;

    RightsText(NoticeFacts facts, Say say) {
        this.facts = facts;
        this.say = say;
    }

    List<Block> whole() {
        var blocks = new ArrayList<Block>();
        blocks.add(say.heading(1, "rights"));
        blocks.add(say.paragraph("rights.lead"));
        for (var right : rights()) {
            blocks.add(say.heading(2, "right." + right));
            blocks.add(say.paragraph("right." + right + ".text"));
        }
        blocks.add(say.heading(1, "complaint"));
        blocks.add(say.paragraph("complaint.text"));
        blocks.add(say.paragraph("complaint.record"));
        return blocks;
    }

    /** Which rights there are where data are used on these bases, by the keys of their texts. */
    List<String> rights() {
        var rights =
                new ArrayList<>(List.of("access", "log", "rectification", "erasure", "blocking"));
        rights.add("restriction");
        rights.add(facts.restsOn(PUBLIC_TASK, LEGITIMATE_INTERESTS) ? "objection" : "no-objection");
        rights.add(facts.restsOn(CONSENT, CONTRACT) ? "portability" : "no-portability");
        if (consented()) {
            rights.add("withdrawal");
        }
        rights.add("others");
        return rights;
    }

    private boolean consented() {
        return facts.restsOn(CONSENT)
                || facts.standing().stream()
                        .flatMap(one -> one.fields().purposes().stream())
                        .anyMatch(
                                one ->
                                        one.conditions()
                                                .contains(SpecialCondition.EXPLICIT_CONSENT));
    }
}
