package no.samsvar.setup.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import no.samsvar.risk.scenario.ScenarioBank;
import no.samsvar.setup.adoption.Card.Fact;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.LineKind;
import no.samsvar.setup.starter.ReadyText;
import no.samsvar.supplier.LikelyRole;

/** What lines would say, in a reader's words, before anything is taken in. */
final class Preview {

    /** Fields that a card tells in a place of their own, or whose names are the enterprise's. */
    private static final Set<String> ELSEWHERE =
            Set.of("title", "text", "usedFor", "description", "delivers", "how", "purpose", "goal");

    private final Desk desk;
    private final ValueText words;
    private final ScenarioBank bank;
    private final LocalDate day;

    Preview(Desk desk, ValueText words, ScenarioBank bank, LocalDate day) {
        this.desk = desk;
        this.words = words;
        this.bank = bank;
        this.day = day;
    }

    String title(Line line) {
        return line.title(desk.language())
                .or(() -> bank.find(line.id()).map(one -> one.in(desk.language()).title()))
                .orElse(line.id());
    }

    /** What it is for. */
    String lead(Line line) {
        if (line.kind() == LineKind.SCENARIO) {
            return bank.find(line.id()).map(one -> one.in(desk.language()).cause()).orElse("");
        }
        var part = line.in(desk.language());
        return Stream.of("usedFor", "description", "delivers", "how", "purpose", "goal")
                .flatMap(name -> part.find(name).stream())
                .findFirst()
                .orElseGet(() -> purposes(line));
    }

    private String purposes(Line line) {
        return String.join(
                ". ",
                line.in(desk.language()).parts("purposes").stream()
                        .flatMap(one -> one.find("purpose").stream())
                        .toList());
    }

    String text(Line line) {
        return ReadyText.of(
                line.in(desk.language()).text("text"),
                line.blanks(),
                Known.answers(line, desk),
                desk.language());
    }

    List<Fact> facts(Line line) {
        if (line.kind() == LineKind.SCENARIO) {
            return scenario(line);
        }
        var facts = new ArrayList<Fact>();
        if (line.kind() == LineKind.SYSTEM) {
            Sections.supplier(desk.pack(), line).ifPresent(one -> supplier(one, facts));
        }
        line.kind().register().ifPresent(kind -> fields(kind, line, facts));
        return facts;
    }

    private <F extends Record> void fields(RegisterKind<F> kind, Line line, List<Fact> facts) {
        var value = Fitted.form(kind, line, Map.of(), desk, day).value();
        for (var field : kind.fields().asked()) {
            if (!ELSEWHERE.contains(field.name()) && !refers(field)) {
                var text = words.of(field, field.valueIn(value));
                if (!text.isBlank()) {
                    facts.add(new Fact(words.text(field.labelKey()), text));
                }
            }
        }
    }

    private static boolean refers(FieldDeclaration field) {
        return field.kind() == FieldKind.REFERENCE || field.kind() == FieldKind.REFERENCES;
    }

    private void supplier(Line supplier, List<Fact> facts) {
        var part = supplier.in(desk.language());
        part.find("title")
                .ifPresent(it -> facts.add(new Fact(words.text("system.field.supplier"), it)));
        part.find("likelyRole")
                .map(LikelyRole::valueOf)
                .ifPresent(
                        it ->
                                facts.add(
                                        new Fact(
                                                words.text("supplier.field.likely-role"),
                                                words.one(it))));
        part.find("roleReason")
                .ifPresent(it -> facts.add(new Fact(words.text("supplier.field.role-reason"), it)));
    }

    private List<Fact> scenario(Line line) {
        var facts = new ArrayList<Fact>();
        bank.find(line.id())
                .ifPresent(
                        one -> {
                            var text = one.in(desk.language());
                            facts.add(new Fact(words.text("risk.field.existing"), text.existing()));
                            facts.add(
                                    new Fact(
                                            words.text("start.missing"),
                                            String.join("\n", text.missing())));
                            facts.add(
                                    new Fact(
                                            words.text("risk.field.likelihood"),
                                            words.text(Kebab.key(one.likelihood()))));
                            facts.add(
                                    new Fact(
                                            words.text("risk.field.patients"),
                                            words.text(Kebab.key(one.patients()))));
                        });
        return facts;
    }
}
