package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.register.EntryId;
import no.samsvar.rights.notice.ActivityForm;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.SettingsForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What the enterprise says of its notice beyond the record. */
@Controller("noticeSayController")
class SayController {

    private static final String ACTIVITIES = NoticeFrame.NOTICE + "/activities";
    private static final String SETTINGS = NoticeFrame.NOTICE + "/settings";

    private final NoticePages pages;
    private final Notices notices;
    private final Templates templates;

    SayController(NoticePages pages, Notices notices, Templates templates) {
        this.pages = pages;
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping(ACTIVITIES)
    @Requires(Permission.NOTICE_READ)
    View activities() {
        return Page.of(templates.rightsActivities(pages.activities()));
    }

    @PostMapping(ACTIVITIES + "/origins")
    @Requires(Permission.NOTICE_WRITE)
    View takeLikely() {
        notices.takeLikelyOrigins();
        return new RedirectView(ACTIVITIES);
    }

    @GetMapping(ACTIVITIES + "/{id}")
    @Requires(Permission.NOTICE_WRITE)
    View activity(@PathVariable EntryId id) {
        return Page.of(templates.rightsActivity(pages.activity(id)));
    }

    @PostMapping(ACTIVITIES + "/{id}")
    @Requires(Permission.NOTICE_WRITE)
    View say(@PathVariable EntryId id, @RequestParam int version, HttpServletRequest request) {
        var form = Form.read(ActivityForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            var again = templates.rightsActivity(pages.activity(id, version, form));
            return Page.of(again, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        notices.say(id, version, form.value());
        return new RedirectView(ACTIVITIES);
    }

    @GetMapping(SETTINGS)
    @Requires(Permission.NOTICE_WRITE)
    View settings() {
        var settings = notices.settings();
        return settings(settings.version(), Form.of(settings.said()), HttpStatus.OK);
    }

    @PostMapping(SETTINGS)
    @Requires(Permission.NOTICE_WRITE)
    View settings(@RequestParam int version, HttpServletRequest request) {
        var form = Form.read(SettingsForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return settings(version, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        notices.say(version, form.value());
        return new RedirectView(NoticeFrame.NOTICE);
    }

    private View settings(int version, Form<SettingsForm> form, HttpStatus status) {
        var view = new NoticeSettingsView(NoticeFrame.at("/settings"), version, form);
        return Page.of(templates.rightsSettings(view), status);
    }
}
