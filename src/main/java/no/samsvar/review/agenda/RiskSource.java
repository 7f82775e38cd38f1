package no.samsvar.review.agenda;

import static no.samsvar.risk.RiskKinds.RISK;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.Measures;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.Risks;
import org.springframework.stereotype.Component;

/** The scenarios that are open, the highest first, with how many measures each has (REV-06). */
@Component
class RiskSource implements AgendaSource {

    private final Risks risks;
    private final Measures measures;
    private final AgendaRepository agenda;

    RiskSource(Risks risks, Measures measures, AgendaRepository agenda) {
        this.risks = risks;
        this.measures = measures;
        this.agenda = agenda;
    }

    @Override
    public Topic topic() {
        return Topic.RISK;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(RISK.read())) {
            return Gathered.NOTHING;
        }
        var all = risks.open();
        var hidden = new HashSet<>(agenda.restricted(all.stream().map(RiskRow::id).toList()));
        var told = all.stream().filter(one -> !hidden.contains(one.id())).toList();
        var planned = measures.planned(told.stream().map(RiskRow::id).toList());
        return Gathered.of(
                words.text(
                        "review.facts.risks",
                        told.size(),
                        count(told, RiskLevel.HIGH),
                        count(told, RiskLevel.UNGRADED)),
                told.stream()
                        .map(
                                one ->
                                        words.text(
                                                "review.facts.risk",
                                                one.number(),
                                                one.title(),
                                                words.one(one.level()),
                                                planned.getOrDefault(one.id(), List.of()).size()))
                        .toList(),
                more -> words.text("review.facts.more", more),
                hidden.size());
    }

    private static long count(List<RiskRow> risks, RiskLevel level) {
        return risks.stream().filter(one -> one.level() == level).count();
    }
}
