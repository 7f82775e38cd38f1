package no.samsvar.deviation.web;

import java.time.Duration;
import java.util.List;
import no.samsvar.deviation.assessment.DutyForm;
import no.samsvar.deviation.assessment.ScopeForm;
import no.samsvar.deviation.duty.DutyStep;
import no.samsvar.deviation.duty.OtherDuty;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Page;

/**
 * The duties to tell other authorities.
 *
 * @param told the time being noted, for the step that the page is about
 * @param scope what the enterprise has said of itself
 */
public record DutiesView(
        TellingView<DutyForm> page, Form<DutyToldForm> told, Form<ScopeForm> scope) {

    public CaseView view() {
        return page.view();
    }

    public List<OtherDuty> asked() {
        return view().known().duties().asked().stream().sorted().toList();
    }

    /** Whether the answer's form is shown at once: for the first that is not answered. */
    public boolean open(OtherDuty duty) {
        var duties = view().known().duties();
        var first = asked().stream().filter(it -> duties.answer(it).applies() == null).findFirst();
        return page.about().isEmpty()
                ? first.filter(duty::equals).isPresent()
                : page.about().equals(duty.name());
    }

    /** The form for noting a step: as typed where it was this one that was sent. */
    public Form<DutyToldForm> told(DutyStep step) {
        return step.code().equals(page.about()) ? told : Form.blank(DutyToldForm.class);
    }

    /** The deadline in words, and the hour where the law gives a figure. */
    public String deadline(DutyStep step) {
        var words = Page.text("deviation.duty.deadline." + step.code());
        return step.within() == null || step.within().equals(Duration.ZERO)
                ? words
                : view().known()
                        .clock()
                        .startedAt()
                        .flatMap(step::due)
                        .map(Page::dateTime)
                        .map(time -> Page.text("deviation.duty.due", words, time))
                        .orElse(words);
    }
}
