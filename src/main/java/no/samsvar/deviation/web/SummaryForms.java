package no.samsvar.deviation.web;

import no.samsvar.deviation.assessment.AdviceForm;
import no.samsvar.deviation.assessment.DecisionForm;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.platform.form.Form;

/** The small forms of the summary. */
public record SummaryForms(
        Form<DecisionForm> decision, Form<AdviceForm> advice, Form<RepeatForm> repeat) {

    static final SummaryForms BLANK =
            new SummaryForms(
                    Form.blank(DecisionForm.class),
                    Form.blank(AdviceForm.class),
                    Form.blank(RepeatForm.class));

    SummaryForms with(Form<DecisionForm> typed) {
        return new SummaryForms(typed, advice, repeat);
    }

    SummaryForms withAdvice(Form<AdviceForm> typed) {
        return new SummaryForms(decision, typed, repeat);
    }

    SummaryForms withRepeat(Form<RepeatForm> typed) {
        return new SummaryForms(decision, advice, typed);
    }
}
