package no.samsvar.rights.web;

import no.samsvar.platform.form.Form;
import no.samsvar.rights.notice.ActivityForm;
import no.samsvar.rights.notice.NoticeActivity;

/**
 * The form of what an activity says in the notice.
 *
 * @param proposed whether what it says of origins is a proposal
 */
public record NoticeActivityView(
        NoticeActivity activity, int version, Form<ActivityForm> form, boolean proposed) {

    public String action() {
        return NoticeFrame.NOTICE + "/activities/" + activity.stored().entry().id();
    }
}
