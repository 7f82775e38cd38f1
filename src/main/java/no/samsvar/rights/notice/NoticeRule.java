package no.samsvar.rights.notice;

import static no.samsvar.processing.Point.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samsvar.organisation.Kind;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.LegalBasis;
import no.samsvar.processing.Point;

/** What is lacking for a notice that says all of GDPR art. 13 and 14. */
public final class NoticeRule {

    /** Of what a record lacks, that which the notice would have to say. */
    private static final Set<Point> TOLD =
            EnumSet.of(
                    WHOSE,
                    CONTROLLER,
                    JOINT_CONTACT,
                    PURPOSE,
                    LEGAL_BASIS,
                    NATIONAL_LAW,
                    SPECIAL_CONDITION,
                    CRIMINAL_LAW,
                    OTHER_PEOPLE,
                    DATA,
                    OTHER_DATA,
                    DISCLOSED,
                    RECIPIENT,
                    TRANSFERRED,
                    TRANSFER,
                    MECHANISM,
                    TRANSFER_REFERENCE,
                    KEEPING,
                    KEEPING_DECIDED);

    private NoticeRule() {}

    /** In the order of the notice: first what the whole lacks, then each activity. */
    public static List<Lack> lacks(NoticeFacts facts) {
        var lacks = new ArrayList<Lack>();
        var said = facts.settings();
        if (facts.standing().isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.ACTIVITIES));
        }
        if (said.contact() == null) {
            lacks.add(Lack.of(Lack.Kind.CONTACT));
        }
        if (facts.kind() == Kind.MUNICIPALITY && facts.officer().isEmpty()) {
            lacks.add(Lack.of(Lack.Kind.OFFICER));
        }
        if (said.automated() == null) {
            lacks.add(Lack.of(Lack.Kind.AUTOMATED));
        }
        facts.standing().forEach(activity -> of(activity, facts, lacks));
        return List.copyOf(lacks);
    }

    private static void of(NoticeActivity activity, NoticeFacts facts, List<Lack> lacks) {
        Completeness.of(activity.stored(), facts.askedBeyond()).stream()
                .filter(missing -> TOLD.contains(missing.point()))
                .forEach(missing -> lacks.add(new Lack(Lack.Kind.RECORD, activity, missing)));
        if (!activity.said().tellsOrigin()) {
            lacks.add(new Lack(Lack.Kind.ORIGIN, activity, null));
        }
        if (activity.restsOn(LegalBasis.LEGITIMATE_INTERESTS)
                && activity.said().interest() == null) {
            lacks.add(new Lack(Lack.Kind.INTEREST, activity, null));
        }
    }
}
