package no.samsvar.catalogue;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.util.List;
import java.util.Map;
import no.samsvar.ClinicTest;
import no.samsvar.Examples.Someone;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.Measures;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinic that goes through its security checklist. */
abstract class ChecklistTest extends ClinicTest {

    static final String LOCK = "physical-lock";
    static final String BACKUP = "network-backup";

    @Autowired Checklists checklists;
    @Autowired Measures measures;

    EntryId list;

    @BeforeEach
    void aChecklist() {
        list = checklist(lena, ChecklistType.SECURITY_SMALL);
    }

    EntryId checklist(Someone who, ChecklistType type) {
        var fields =
                new ChecklistFields(
                        "Sikkerhet 2026",
                        type,
                        null,
                        null,
                        type.aboutSomething() ? "Medisindispenser" : null,
                        null);
        return as(who, () -> register.create(CHECKLIST, id(), fields, EntryFields.NONE));
    }

    ChecklistPoint point(String item) {
        return as(lena, () -> checklists.walk(list)).point(item).orElseThrow();
    }

    GivenAnswer given(String item) {
        return point(item).given().orElseThrow();
    }

    void answer(Someone who, String item, int seen, AnswerForm form) {
        by(who, () -> checklists.answer(list, item, seen, form, Language.NB));
    }

    List<Stored<MeasureFields>> allMeasures() {
        return as(lena, () -> register.all(MEASURE));
    }

    static AnswerForm yes() {
        return new AnswerForm(
                Answer.YES,
                "PC-ene låser seg etter fem minutter",
                "Vi er fem og ser hverandre",
                "https://normland.example/rutiner",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    AnswerForm noWithMeasure() {
        return new AnswerForm(
                Answer.NO,
                "Kjøp skjermfilter",
                null,
                null,
                NoHandling.MEASURE,
                lena.id().value(),
                TODAY.plusDays(30),
                null,
                null,
                null,
                null);
    }

    static AnswerForm noThatStands() {
        return new AnswerForm(
                Answer.NO,
                null,
                null,
                null,
                NoHandling.STANDS,
                null,
                null,
                "Noen leser skjermen",
                Level.LOW,
                Level.MEDIUM,
                "Rommet er alltid låst");
    }

    static Map<String, ProposalForm> proposal(Answer answer) {
        return Map.of(BACKUP, new ProposalForm(answer, "Hver natt", "Rapport"));
    }
}
