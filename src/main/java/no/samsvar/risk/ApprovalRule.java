package no.samsvar.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * What an assessment must have before the manager approves it: every risk graded, and for each that
 * is above what the enterprise accepts the measures there are, and either a measure with how it is
 * done or the reason why it stands (003 § 6; RISK-05 to RISK-07, RISK-12, RISK-68).
 */
final class ApprovalRule {

    private ApprovalRule() {}

    static List<Lack> lacks(List<Weighed> risks, RiskScale scale) {
        var lacks = new ArrayList<Lack>();
        for (var weighed : risks) {
            if (weighed.open()) {
                judge(weighed, scale, lacks);
            }
        }
        return lacks;
    }

    private static void judge(Weighed weighed, RiskScale scale, List<Lack> lacks) {
        var fields = weighed.risk().fields();
        if (!fields.graded()) {
            lacks.add(lack(weighed, "risk.lack.grade"));
        } else if (!scale.accepts(weighed.level())) {
            if (fields.existing() == null) {
                lacks.add(lack(weighed, "risk.lack.existing"));
            }
            if (fields.acceptedBecause() == null) {
                plan(weighed, lacks);
            }
        }
    }

    private static void plan(Weighed weighed, List<Lack> lacks) {
        if (weighed.measures().isEmpty()) {
            lacks.add(lack(weighed, "risk.lack.measure"));
        } else if (weighed.measures().stream().allMatch(it -> it.fields().how() == null)) {
            lacks.add(lack(weighed, "risk.lack.how"));
        }
    }

    private static Lack lack(Weighed weighed, String code) {
        var entry = weighed.risk().entry();
        return new Lack(entry.id(), entry.number(), entry.title(), code);
    }
}
