package no.samsvar.review.agenda;

import static no.samsvar.deviation.DeviationRegister.KIND;
import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.organisation.Unit;
import no.samsvar.organisation.Units;
import no.samsvar.platform.Time;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the whole and each unit stand with deviations and measures, where there are units. */
@Component
class UnitFigures {

    private static final String LINE = "review.facts.unit";

    private final AgendaRepository agenda;
    private final Register register;
    private final Openly openly;
    private final Units units;
    private final Clock clock;

    UnitFigures(
            AgendaRepository agenda, Register register, Openly openly, Units units, Clock clock) {
        this.agenda = agenda;
        this.register = register;
        this.openly = openly;
        this.units = units;
        this.clock = clock;
    }

    /** What is counted of one unit, or of all of them. */
    private record Counted(List<Told> deviations, List<Stored<MeasureFields>> open) {

        Counted in(@Nullable UUID unit) {
            return new Counted(
                    deviations.stream().filter(one -> Objects.equals(one.unitId(), unit)).toList(),
                    open.stream()
                            .filter(one -> Objects.equals(one.entry().unitId(), unit))
                            .toList());
        }

        boolean nothing() {
            return deviations.isEmpty() && open.isEmpty();
        }

        String line(String name, LocalDate today, ValueText words) {
            long overdue =
                    open.stream().filter(one -> one.fields().deadline().isBefore(today)).count();
            return words.text(LINE, name, deviations.size(), open.size(), overdue);
        }
    }

    List<String> lines(LocalDate since, ValueText words) {
        var all = units.all();
        if (all.isEmpty() || !Permissions.has(KIND.read()) || !Permissions.has(MEASURE.read())) {
            return List.of();
        }
        var whole = whole(since);
        var today = LocalDate.now(clock.withZone(Time.OSLO));
        var lines = new ArrayList<String>();
        lines.add(whole.line(words.text(LINE + ".whole"), today, words));
        int quiet = 0;
        for (Unit unit : all) {
            var here = whole.in(unit.id().value());
            if (here.nothing()) {
                quiet++;
            } else {
                lines.add(here.line(unit.name(), today, words));
            }
        }
        if (quiet > 0) {
            lines.add(words.text(LINE + ".nothing", quiet));
        }
        var none = whole.in(null);
        if (!none.nothing()) {
            lines.add(none.line(words.text(LINE + ".none"), today, words));
        }
        return lines;
    }

    private Counted whole(LocalDate since) {
        var deviations =
                agenda.changed(KIND.name(), since.atStartOfDay(Time.OSLO).toInstant()).stream()
                        .filter(one -> !one.restricted())
                        .toList();
        var open =
                register.all(MEASURE).stream()
                        .filter(one -> MeasureKinds.open(one.entry().status()))
                        .toList();
        return new Counted(deviations, openly.of(open, Stored::entry).told());
    }
}
