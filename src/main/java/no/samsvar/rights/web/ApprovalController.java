package no.samsvar.rights.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.rights.notice.Editions;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.notice.PublishForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Handing the notice out, and taking it off the open address. */
@Controller("noticeApprovalController")
class ApprovalController {

    private static final String PUBLISH = NoticeFrame.NOTICE + "/publish";

    private final NoticePages pages;
    private final Editions editions;
    private final Notices notices;
    private final Templates templates;

    ApprovalController(NoticePages pages, Editions editions, Notices notices, Templates templates) {
        this.pages = pages;
        this.editions = editions;
        this.notices = notices;
        this.templates = templates;
    }

    @GetMapping(PUBLISH)
    @Requires(Permission.NOTICE_APPROVE)
    View publish() {
        var open = notices.open();
        var known = open ? Form.of(new PublishForm(true)) : Form.blank(PublishForm.class);
        return page(known, HttpStatus.OK);
    }

    @PostMapping(PUBLISH)
    @Requires(Permission.NOTICE_APPROVE)
    View publish(@RequestParam int seen, HttpServletRequest request) {
        var form = Form.read(PublishForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            editions.publish(seen, form.value());
        } catch (RuleBroken refused) {
            return page(form.with("open", refused.code()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new RedirectView(NoticeFrame.NOTICE + "/editions");
    }

    @PostMapping(NoticeFrame.NOTICE + "/close")
    @Requires(Permission.NOTICE_APPROVE)
    View close() {
        notices.close();
        return new RedirectView(NoticeFrame.NOTICE);
    }

    private View page(Form<PublishForm> form, HttpStatus status) {
        return Page.of(templates.rightsPublish(pages.publish(form)), status);
    }
}
