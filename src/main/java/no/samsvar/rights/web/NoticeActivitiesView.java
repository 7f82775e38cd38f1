package no.samsvar.rights.web;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.NoticeActivity;

/** What stands in the notice, and what was left out and why. */
public record NoticeActivitiesView(
        NoticeFrame frame,
        List<NoticeActivity> standing,
        List<NoticeActivity> leftOut,
        ValueText words) {

    public boolean untold() {
        return standing.stream().anyMatch(one -> origins(one).isEmpty());
    }

    public String href(NoticeActivity activity) {
        return NoticeFrame.NOTICE + "/activities/" + activity.stored().entry().id();
    }

    /** Where its data come from. */
    public String origins(NoticeActivity activity) {
        var said = activity.said();
        var names = said.origins().stream().map(words::one).collect(Collectors.joining(", "));
        var other = said.otherOrigin();
        return other == null ? names : names.isEmpty() ? other : names + ", " + other;
    }
}
