package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.organisation.Member;

/**
 * How one reports here.
 *
 * @param read whether the reader has said that they have read it
 * @param notReadBy who has not; empty for somebody who is not to know
 */
public record RoutineView(String receivers, boolean read, List<Member> notReadBy) {

    public String names() {
        return ReportView.names(notReadBy);
    }
}
