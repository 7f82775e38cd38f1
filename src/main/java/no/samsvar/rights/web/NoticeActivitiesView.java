package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.NoticeActivity;

/** What stands in the notice, and what was left out and why. */
public record NoticeActivitiesView(
        NoticeFrame frame,
        List<NoticeActivity> standing,
        List<NoticeActivity> leftOut,
        ValueText words) {

    public boolean untold() {
        return standing.stream().anyMatch(one -> !one.said().tellsOrigin());
    }

    public String href(NoticeActivity activity) {
        return NoticeFrame.NOTICE + "/activities/" + activity.stored().entry().id();
    }
}
