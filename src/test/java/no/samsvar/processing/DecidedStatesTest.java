package no.samsvar.processing;

import static no.samsvar.processing.ProcessingExamples.named;
import static no.samsvar.processing.ProcessingKinds.CONFIRMED;
import static no.samsvar.processing.ProcessingKinds.DRAFT;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.bulk.BulkEdits;
import no.samsvar.register.bulk.Selection;
import no.samsvar.register.bulk.Wish;
import no.samsvar.register.exchange.ImportProblem;
import no.samsvar.register.exchange.Imports;
import no.samsvar.register.exchange.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * To confirm is a decision, whatever the road; a coordinator writes everything and decides nothing.
 */
class DecidedStatesTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired ProcessingExamples activities;
    @Autowired Register register;
    @Autowired Imports imports;
    @Autowired BulkEdits edits;

    Someone manager;
    Someone coordinator;
    EntryId activity;

    @BeforeEach
    void anActivity() {
        manager = examples.manager();
        coordinator = examples.with(Role.PRIVACY_COORDINATOR, manager);
        activity = activities.own(manager, named("Nyhetsbrev"));
    }

    String state() {
        return manager.scope().call(() -> register.entry(activity).status());
    }

    void move(Someone who, String to) {
        examples.access(who)
                .call(
                        () -> {
                            var version = register.entry(activity).version();
                            register.move(PROCESSING, activity, version, to, null);
                            return null;
                        });
    }

    @Test
    void aPageOrProgramConfirmsOnlyForWhoMayConfirm() {
        assertThatThrownBy(() -> move(coordinator, CONFIRMED))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("register.needs-decision");
        assertThat(state()).isEqualTo(DRAFT);
        move(manager, CONFIRMED);
        assertThat(state()).isEqualTo(CONFIRMED);
        move(coordinator, DRAFT);
        assertThat(state()).isEqualTo(DRAFT);
    }

    Plan<ProcessingFields> imported(Someone who) {
        var file =
                "Navn på behandlingen;Status\nNyhetsbrev;Bekreftet"
                        .getBytes(StandardCharsets.UTF_8);
        return examples.access(who)
                .call(
                        () -> {
                            var draft = imports.start(PROCESSING, "p.csv", Sheets.read(file));
                            return imports.plan(PROCESSING, draft.id(), Language.NB);
                        });
    }

    @Test
    void anImportNamesTheRowThatWouldConfirm() {
        assertThat(imported(coordinator).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.row()).isEqualTo(2);
                            assertThat(problem.column()).isEqualTo("Status");
                            assertThat(problem.code()).isEqualTo("register.import.needs-decision");
                        });
        assertThat(imported(manager).problems()).isEmpty();
        move(manager, CONFIRMED);
        assertThat(imported(coordinator).problems())
                .as("what is confirmed already")
                .extracting(ImportProblem::code)
                .isEmpty();
    }

    @Test
    void aBulkEditConfirmsOnlyForWhoMayConfirmAndIsTakenBackByWhoeverDidIt() {
        var selection = new Selection.Chosen(List.of(activity));
        var confirm = new Wish(Map.of("STATUS", CONFIRMED));
        assertThatThrownBy(
                        () ->
                                examples.access(coordinator)
                                        .call(() -> edits.plan(PROCESSING, selection, confirm)))
                .hasMessage("register.needs-decision");
        move(manager, CONFIRMED);
        var id = UUID.randomUUID();
        var wish = new Wish(Map.of("STATUS", DRAFT));
        examples.access(coordinator)
                .call(
                        () -> {
                            var print = edits.plan(PROCESSING, selection, wish).print();
                            return edits.apply(PROCESSING, id, selection, wish, print);
                        });
        assertThat(state()).isEqualTo(DRAFT);
        examples.access(coordinator)
                .call(
                        () -> {
                            edits.undo(PROCESSING, id);
                            return null;
                        });
        assertThat(state()).isEqualTo(CONFIRMED);
    }
}
