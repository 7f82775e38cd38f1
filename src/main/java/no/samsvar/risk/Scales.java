package no.samsvar.risk;

import static no.samsvar.risk.RiskKinds.RISK;

import java.util.List;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scale that risk is graded by here. */
@Service
@Transactional(readOnly = true)
public class Scales {

    private final ScaleRepository scales;
    private final RiskRepository risks;
    private final Register register;
    private final Organisations organisations;

    Scales(
            ScaleRepository scales,
            RiskRepository risks,
            Register register,
            Organisations organisations) {
        this.scales = scales;
        this.risks = risks;
        this.register = register;
        this.organisations = organisations;
    }

    public RiskScale current() {
        return ReadOnce.of(List.of(RiskScale.class), this::read);
    }

    private RiskScale read() {
        return scales.find().orElseGet(() -> RiskScale.usual(organisations.current().profile()));
    }

    public ScaleForm form() {
        return ScaleForm.of(current());
    }

    /** From now on risk is graded so; what was graded before is weighed anew. */
    @Transactional
    public void change(ScaleForm form) {
        var scale = form.scale();
        scales.store(scale);
        risks.grade(
                register.all(RISK).stream()
                        .map(one -> Grading.of(one.entry().id().value(), one.fields(), scale))
                        .toList());
    }
}
