package no.samsvar.catalogue;

import java.time.LocalDate;

/** Which points of a checklist to show. */
public enum Show {
    ALL,
    UNANSWERED,
    AGAIN,
    YES,
    NO,
    NOT_RELEVANT,
    AWAITING,
    PROPOSED,
    SUPPLIER;

    public boolean has(ChecklistPoint point, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case UNANSWERED -> point.given().isEmpty();
            case AGAIN -> point.again(today);
            case YES -> point.answered(Answer.YES);
            case NO -> point.answered(Answer.NO);
            case NOT_RELEVANT -> point.answered(Answer.NOT_RELEVANT);
            case AWAITING -> point.awaitsApproval();
            case PROPOSED -> point.proposal().isPresent();
            case SUPPLIER -> point.item().supplierMayAnswer();
        };
    }
}
