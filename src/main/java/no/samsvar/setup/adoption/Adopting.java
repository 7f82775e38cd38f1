package no.samsvar.setup.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.origin.Origin;
import no.samsvar.register.origin.Origins;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.guide.OwnSystemsForm;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what an enterprise confirms; each line once, and a whole page of them or nothing. */
@Service
@Transactional
public class Adopting {

    private final Desks desks;
    private final ChoiceRepository choices;
    private final Register register;
    private final Origins origins;
    private final FirstRisks risks;
    private final OwnSystems systems;
    private final Guides guides;
    private final NewId ids;
    private final Clock clock;

    Adopting(
            Desks desks,
            ChoiceRepository choices,
            Register register,
            Origins origins,
            FirstRisks risks,
            OwnSystems systems,
            Guides guides,
            NewId ids,
            Clock clock) {
        this.desks = desks;
        this.choices = choices;
        this.register = register;
        this.origins = origins;
        this.risks = risks;
        this.systems = systems;
        this.guides = guides;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps what is said to these lines, takes in those that fit, and goes on to the next page:
     * {@code start.no-such-line} where the pack has no line such as one of them, {@code
     * start.line-refused} where what its blanks say does not go into the register.
     */
    public GuidePage confirm(GuidePage page, List<Chosen> said, Language language) {
        var desk = desks.of(language);
        for (var one : said) {
            var line = line(desk, page, one.line());
            keep(desk, new Chosen(one.line(), desk.pack().edition(), one.choice(), one.blanks()));
            if (one.choice().takes()) {
                take(desk, line);
            }
        }
        return guides.leave(page, desk.answers().organisation());
    }

    /**
     * The same for systems, and those of the enterprise's own.
     *
     * @param version of the page that was seen
     */
    public GuidePage confirm(
            List<Chosen> said, Form<OwnSystemsForm> own, int version, Language language) {
        guides.save(GuidePage.SYSTEMS, own.typed(), version);
        systems.take(own.value().own());
        return confirm(GuidePage.SYSTEMS, said, language);
    }

    /** Takes in a line that a later edition of the pack has brought. */
    void takeNew(Line line, Desk desk) {
        keep(desk, new Chosen(key(line), desk.pack().edition(), Choice.FITS, Map.of()));
        take(desk, line);
    }

    private static Line line(Desk desk, GuidePage page, String told) {
        return LineKey.of(told)
                .filter(key -> Sections.kinds(page).contains(key.kind()))
                .flatMap(key -> desk.pack().find(key.kind(), key.id()))
                .orElseThrow(() -> new RuleBroken("start.no-such-line"));
    }

    private void keep(Desk desk, Chosen chosen) {
        choices.store(desk.pack().kind(), chosen, clock.instant());
        desk.remember(chosen);
    }

    private void take(Desk desk, Line line) {
        if (desk.origin(key(line)).isPresent()) {
            return;
        }
        if (line.kind() == LineKind.SCENARIO) {
            risks.take(desk, line);
            return;
        }
        if (line.kind() == LineKind.SYSTEM) {
            Sections.supplier(desk.pack(), line).ifPresent(supplier -> take(desk, supplier));
        }
        line.kind().register().ifPresent(kind -> make(desk, line, kind));
    }

    private <F extends Record> void make(Desk desk, Line line, RegisterKind<F> kind) {
        var blanks = desk.chosen(key(line)).map(Chosen::blanks).orElse(Map.of());
        var today = LocalDate.now(clock.withZone(Time.OSLO));
        var form = Fitted.form(kind, line, blanks, desk, today);
        if (!form.valid()) {
            throw new RuleBroken("start.line-refused");
        }
        var fields = form.value();
        var id = new EntryId(ids.next());
        var owner = new EntryFields(Scope.currentPerson().value(), null, null, null);
        register.create(kind, id, fields, owner);
        var origin = origin(desk, line, id, fields);
        origins.keep(origin);
        desk.remember(origin);
    }

    static Origin origin(Desk desk, Line line, EntryId id, Record fields) {
        return new Origin(
                id,
                desk.pack().kind().folder(),
                desk.pack().edition(),
                key(line),
                line.source().text().in(desk.language()),
                line.checked().on(),
                line.checked().by(),
                desk.language(),
                Form.of(fields).typed());
    }

    private static String key(Line line) {
        return LineKey.of(line).toString();
    }
}
