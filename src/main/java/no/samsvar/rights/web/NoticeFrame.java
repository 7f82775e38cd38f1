package no.samsvar.rights.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.Tab;

/**
 * What the pages of the notice have in common.
 *
 * @param place of the page itself, below {@link #NOTICE}
 */
public record NoticeFrame(String place, boolean mayWrite, boolean mayApprove) {

    static final String NOTICE = "/notice";

    private static final List<String> PLACES =
            List.of("", "/activities", "/settings", "/editions", "/letters");

    static NoticeFrame at(String place) {
        return new NoticeFrame(
                place,
                Permissions.has(Permission.NOTICE_WRITE),
                Permissions.has(Permission.NOTICE_APPROVE));
    }

    public List<Tab> tabs() {
        return PLACES.stream()
                .filter(one -> mayWrite || !one.equals("/settings"))
                .map(one -> new Tab(text(key(one)), NOTICE + one, place.equals(one)))
                .toList();
    }

    private static String key(String place) {
        return "notice.tab." + (place.isEmpty() ? "preview" : place.substring(1));
    }

    /** Of the window: the part that is shown, and what it is a part of. */
    public String title() {
        return text(key(place)) + " – " + text("notice.title");
    }
}
