package no.samsvar.risk.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Page;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.web.Reader;
import no.samsvar.risk.occasion.Occasions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What must be assessed: where it is, or why it need not be (RISK-03). */
@Controller
class OccasionController {

    private static final String PAGE = "/risks/occasions";

    private final Occasions occasions;
    private final Settlement settlement;
    private final RiskPages pages;
    private final RegisterKinds kinds;
    private final Reader reader;
    private final Templates templates;
    private final Clock clock;

    OccasionController(
            Occasions occasions,
            Settlement settlement,
            RiskPages pages,
            RegisterKinds kinds,
            Reader reader,
            Templates templates,
            Clock clock) {
        this.occasions = occasions;
        this.settlement = settlement;
        this.pages = pages;
        this.kinds = kinds;
        this.reader = reader;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Requires(Permission.RISK_WRITE)
    View waiting() {
        return page(Form.blank(OccasionForm.class), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @Requires(Permission.RISK_WRITE)
    View settle(HttpServletRequest request) {
        var form = Form.read(OccasionForm.class, Typed.ofParameters(request.getParameterMap()));
        if (!form.valid()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        settlement.settle(form.value());
        return new RedirectView(PAGE);
    }

    private View page(Form<OccasionForm> form, HttpStatus status) {
        var view =
                new OccasionsView(
                        occasions.waiting(),
                        form,
                        pages.assessments(),
                        kinds,
                        reader.words(Choices.none()),
                        LocalDate.now(clock));
        return Page.of(templates.riskOccasions(view), status);
    }
}
