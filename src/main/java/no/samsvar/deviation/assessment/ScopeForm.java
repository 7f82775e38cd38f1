package no.samsvar.deviation.assessment;

import no.samsvar.deviation.duty.DutyScope;
import no.samsvar.platform.form.FormName;
import org.jspecify.annotations.Nullable;

/** What the enterprise says of itself once, so that it is not asked each time. */
@FormName("deviation.scope")
public record ScopeForm(
        @Nullable Boolean digitalSecurityAct, @Nullable Boolean healthNetworkMember) {

    public static ScopeForm of(DutyScope scope) {
        return new ScopeForm(scope.digitalSecurityAct(), scope.healthNetworkMember());
    }
}
