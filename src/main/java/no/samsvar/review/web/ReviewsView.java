package no.samsvar.review.web;

import java.util.List;
import java.util.Set;
import no.samsvar.register.EntryId;
import no.samsvar.review.ApprovedMinutes;
import no.samsvar.review.ReviewKinds;

/**
 * The approved minutes that everybody reads.
 *
 * @param unread those that whoever reads is still to read
 */
public record ReviewsView(
        List<ApprovedMinutes> minutes, Set<EntryId> unread, boolean large, boolean mayWrite) {

    public String href(ApprovedMinutes one) {
        return ReviewKinds.minutes(one.id());
    }

    public boolean unread(ApprovedMinutes one) {
        return unread.contains(one.id());
    }
}
