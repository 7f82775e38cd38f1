package no.samsvar.review.agenda;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.Measures;
import no.samsvar.platform.Time;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierFields;
import org.springframework.stereotype.Component;

/** Suppliers whose agreement is missing or ends, and those that something is open with (REV-09). */
@Component
class SuppliersSource implements AgendaSource {

    private static final int MONTHS_AHEAD = 6;

    private final Register register;
    private final Measures measures;
    private final Openly openly;
    private final Clock clock;

    SuppliersSource(Register register, Measures measures, Openly openly, Clock clock) {
        this.register = register;
        this.measures = measures;
        this.openly = openly;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.SUPPLIERS;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(SUPPLIER.read())) {
            return Gathered.NOTHING;
        }
        var active =
                register.all(SUPPLIER).stream()
                        .filter(one -> one.entry().status().equals("ACTIVE"))
                        .toList();
        var told = openly.of(active, Stored::entry);
        var planned = measures.planned(told.told().stream().map(one -> one.entry().id()).toList());
        var lines =
                told.told().stream()
                        .map(
                                one ->
                                        line(
                                                one,
                                                planned.getOrDefault(one.entry().id(), List.of()),
                                                words))
                        .flatMap(Optional::stream)
                        .toList();
        return Gathered.of(
                words.text("review.facts.suppliers", told.told().size(), lines.size()),
                lines,
                more -> words.text("review.facts.more", more),
                told.left());
    }

    private Optional<String> line(
            Stored<SupplierFields> one, List<Stored<MeasureFields>> planned, ValueText words) {
        var said = new ArrayList<String>();
        var fields = one.fields();
        var until = fields.agreementUntil();
        if (lacksAgreement(fields)) {
            said.add(words.text("review.facts.no-agreement"));
        } else if (until != null && until.isBefore(today().plusMonths(MONTHS_AHEAD))) {
            said.add(words.text("review.facts.agreement-ends", words.one(until)));
        }
        long open = planned.stream().filter(it -> MeasureKinds.open(it.entry().status())).count();
        if (open > 0) {
            said.add(words.text("review.facts.open-measures", open));
        }
        var entry = one.entry();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.text(
                                "review.facts.entry",
                                entry.number(),
                                entry.title(),
                                String.join(", ", said)));
    }

    /** Whoever handles personal data for the enterprise, or may do so, needs one. */
    private static boolean lacksAgreement(SupplierFields fields) {
        boolean processor =
                fields.likelyRole() == LikelyRole.PROCESSOR
                        || fields.likelyRole() == null && !fields.data().isEmpty();
        return processor && !Boolean.TRUE.equals(fields.agreement());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.OSLO));
    }
}
