package no.samsvar.processing;

import static no.samsvar.processing.Point.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What art. 30 still lacks in a record: (1) (a) to (g) for a controller, (2) (a) to (d) for a
 * processor, with the legal basis of art. 6, 9 and 10 and the need of art. 5 (1) (c).
 */
public final class Completeness {

    private final List<Missing> missing = new ArrayList<>();
    private final Set<Point> leftOut;

    private Completeness(Set<Point> leftOut) {
        this.leftOut = leftOut;
    }

    /**
     * @param leftOut the points beyond the law that this organisation does not ask for
     */
    public static List<Missing> of(Stored<?> stored, Set<Point> leftOut) {
        var completeness = new Completeness(leftOut);
        switch (stored.fields()) {
            case ProcessingFields fields ->
                    completeness.controller(fields, stored.entry().ownerId() != null);
            case ProcessingForOthersFields fields ->
                    completeness.processor(fields, stored.entry().ownerId() != null);
            default -> throw new IllegalArgumentException(stored.entry().kind());
        }
        return List.copyOf(completeness.missing);
    }

    private void controller(ProcessingFields fields, boolean owned) {
        whose(fields);
        purposes(fields);
        people(fields);
        sharing(fields);
        transfers(fields.transferred(), fields.transfers());
        keeping(fields.keeping());
        ask(TECHNICAL_MEASURES, fields.technicalMeasures() != null);
        ask(ORGANISATIONAL_MEASURES, fields.organisationalMeasures() != null);
        ask(SYSTEM, !fields.systems().isEmpty());
        ask(DPIA, fields.dpiaNeeded() != null);
        ask(
                DPIA_REFERENCE,
                !Boolean.TRUE.equals(fields.dpiaNeeded()) || fields.dpiaReference() != null);
        ask(OWNER, owned);
    }

    private void processor(ProcessingForOthersFields fields, boolean owned) {
        ask(CUSTOMER_CONTACT, fields.customerContact() != null);
        ask(CATEGORIES, fields.categories() != null);
        transfers(fields.transferred(), fields.transfers());
        ask(MEASURES, fields.measures() != null);
        ask(SYSTEM, !fields.systems().isEmpty());
        ask(OWNER, owned);
    }

    private void whose(ProcessingFields fields) {
        ask(WHOSE, fields.whose() != null);
        boolean needsNames = fields.whose() != null && fields.whose() != Whose.THE_HOUSE;
        ask(CONTROLLER, !needsNames || !fields.controllers().isEmpty());
        for (var joint : fields.jointControllers()) {
            ask(JOINT_CONTACT, joint.contact() != null, joint.name());
        }
    }

    private void purposes(ProcessingFields fields) {
        ask(PURPOSE, !fields.purposes().isEmpty());
        boolean criminal = fields.data().contains(DataCategory.CRIMINAL);
        for (var one : fields.purposes()) {
            boolean lawNeeded = one.bases().stream().anyMatch(LegalBasis::needsNationalLaw);
            ask(LEGAL_BASIS, !one.bases().isEmpty(), one.purpose());
            ask(NATIONAL_LAW, !lawNeeded || one.nationalLaw() != null, one.purpose());
            ask(SPECIAL_CONDITION, !fields.special() || !one.conditions().isEmpty(), one.purpose());
            ask(CRIMINAL_LAW, !criminal || lawNeeded || one.nationalLaw() != null, one.purpose());
        }
    }

    private void people(ProcessingFields fields) {
        ask(PEOPLE, !fields.people().isEmpty());
        ask(
                OTHER_PEOPLE,
                !fields.people().contains(PersonCategory.OTHER) || fields.otherPeople() != null);
        ask(DATA, !fields.data().isEmpty());
        ask(OTHER_DATA, !fields.data().contains(DataCategory.OTHER) || fields.otherData() != null);
        var unexplained = EnumSet.noneOf(DataCategory.class);
        unexplained.addAll(fields.data());
        fields.needs().forEach(need -> unexplained.remove(need.category()));
        ask(NEED, unexplained.isEmpty(), unexplained.toArray());
    }

    private void sharing(ProcessingFields fields) {
        ask(DISCLOSED, fields.disclosed() != null);
        ask(RECIPIENT, !Boolean.TRUE.equals(fields.disclosed()) || !fields.recipients().isEmpty());
    }

    private void transfers(@Nullable Boolean transferred, List<Transfer> transfers) {
        ask(TRANSFERRED, transferred != null || !transfers.isEmpty());
        ask(TRANSFER, !Boolean.TRUE.equals(transferred) || !transfers.isEmpty());
        for (var one : transfers) {
            var mechanism = one.mechanism();
            ask(MECHANISM, mechanism != null, one.country());
            boolean told =
                    mechanism == null || !mechanism.needsReference() || one.reference() != null;
            ask(TRANSFER_REFERENCE, told, one.country());
        }
    }

    private void keeping(List<Keeping> rows) {
        ask(KEEPING, !rows.isEmpty());
        for (var one : rows) {
            ask(KEEPING_DECIDED, one.kind() != KeepingKind.UNDECIDED, one);
        }
    }

    private void ask(Point point, boolean told, Object... about) {
        if (!told && !leftOut.contains(point)) {
            missing.add(new Missing(point, List.of(about)));
        }
    }
}
