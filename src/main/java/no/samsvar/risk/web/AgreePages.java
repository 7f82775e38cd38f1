package no.samsvar.risk.web;

import static no.samsvar.risk.RiskKinds.RISK;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.web.Reader;
import no.samsvar.risk.MeetingForm;
import no.samsvar.risk.RiskFields;
import no.samsvar.risk.RiskLevel;
import no.samsvar.risk.RiskRow;
import no.samsvar.risk.Risks;
import no.samsvar.risk.Scales;
import no.samsvar.risk.scenario.Scenario;
import no.samsvar.risk.scenario.Scenarios;
import no.samsvar.risk.web.AgreeView.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is before those who grade risks together, one after the other. */
@Service
@Transactional(readOnly = true)
class AgreePages {

    private final Register register;
    private final Risks risks;
    private final Scales scales;
    private final Scenarios scenarios;
    private final RiskPages pages;
    private final Reader reader;
    private final Languages languages;
    private final NewId ids;

    AgreePages(
            Register register,
            Risks risks,
            Scales scales,
            Scenarios scenarios,
            RiskPages pages,
            Reader reader,
            Languages languages,
            NewId ids) {
        this.register = register;
        this.risks = risks;
        this.scales = scales;
        this.scenarios = scenarios;
        this.pages = pages;
        this.reader = reader;
        this.languages = languages;
        this.ids = ids;
    }

    /** The risk with its grades as they are, or as the bank proposes them. */
    AgreeView view(EntryId id) {
        var stored = register.find(RISK, id);
        var scenario = scenarios.of(id);
        var typed = typed(stored.fields(), scenario);
        return view(
                stored,
                scenario,
                new EntryId(ids.next()),
                Form.unchecked(MeetingForm.class, new Typed(typed)));
    }

    /** The same with what was typed. */
    AgreeView view(EntryId id, EntryId measure, Form<MeetingForm> form) {
        return view(register.find(RISK, id), scenarios.of(id), measure, form);
    }

    private AgreeView view(
            Stored<RiskFields> stored,
            Optional<Scenario> scenario,
            EntryId measure,
            Form<MeetingForm> form) {
        return new AgreeView(
                stored,
                measure,
                form,
                place(stored),
                scenario,
                languages.current(),
                reader.words(reader.choices(RISK)),
                pages.choices(MeetingForm.class));
    }

    private Map<String, List<String>> typed(RiskFields fields, Optional<Scenario> scenario) {
        var typed = new HashMap<String, List<String>>();
        boolean propose = !fields.graded();
        var text = scenario.map(one -> one.in(languages.current()));
        put(typed, "existing", fields.existing(), text.map(it -> it.existing()), propose);
        put(
                typed,
                "likelihood",
                step(fields.likelihood()),
                scenario.map(it -> step(it.likelihood())),
                propose);
        put(
                typed,
                "patients",
                step(fields.patients()),
                scenario.map(it -> step(it.patients())),
                propose);
        put(typed, "people", step(fields.people()), scenario.map(it -> step(it.people())), propose);
        put(
                typed,
                "enterprise",
                step(fields.enterprise()),
                scenario.map(it -> step(it.enterprise())),
                propose);
        put(typed, "likelihoodAfter", step(fields.likelihoodAfter()), Optional.empty(), false);
        put(typed, "consequenceAfter", step(fields.consequenceAfter()), Optional.empty(), false);
        put(typed, "acceptedBecause", fields.acceptedBecause(), Optional.empty(), false);
        put(typed, "conclusion", fields.conclusion(), Optional.empty(), false);
        return typed;
    }

    private static void put(
            Map<String, List<String>> typed,
            String field,
            @Nullable String value,
            Optional<String> proposal,
            boolean propose) {
        var shown = value == null && propose ? proposal.orElse(null) : value;
        if (shown != null) {
            typed.put(field, List.of(shown));
        }
    }

    private <E extends Enum<E>> @Nullable String step(@Nullable E step) {
        return step == null ? null : scales.current().steps().nearest(step).name();
    }

    private Turn place(Stored<RiskFields> stored) {
        var assessment = stored.fields().assessment();
        var order = assessment == null ? List.<EntryId>of() : order(new EntryId(assessment));
        int at = order.indexOf(stored.entry().id());
        return at < 0
                ? new Turn(1, 1, Optional.empty(), Optional.empty())
                : new Turn(
                        at + 1,
                        order.size(),
                        at == 0 ? Optional.empty() : Optional.of(order.get(at - 1)),
                        at + 1 == order.size() ? Optional.empty() : Optional.of(order.get(at + 1)));
    }

    /** By number, so that nothing jumps while it is graded. */
    private List<EntryId> order(EntryId assessment) {
        return risks.openOf(assessment).stream()
                .sorted(Comparator.comparing(RiskRow::number))
                .map(RiskRow::id)
                .toList();
    }

    /** Where the meeting goes on: the first that is not graded, else the first. */
    Optional<EntryId> first(EntryId assessment) {
        var open =
                risks.openOf(assessment).stream()
                        .sorted(Comparator.comparing(RiskRow::number))
                        .toList();
        return open.stream()
                .filter(one -> one.level() == RiskLevel.UNGRADED)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(RiskRow::id);
    }
}
