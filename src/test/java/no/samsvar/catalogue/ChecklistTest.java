package no.samsvar.catalogue;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.Measures;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinic that goes through its security checklist. */
abstract class ChecklistTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);
    static final String LOCK = "physical-lock";
    static final String BACKUP = "network-backup";

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Checklists checklists;
    @Autowired Measures measures;
    @Autowired NewId ids;

    Someone lena;
    EntryId list;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
        list = checklist(lena, ChecklistType.SECURITY_SMALL);
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    void by(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
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
        return as(
                who,
                () ->
                        register.create(
                                CHECKLIST, new EntryId(ids.next()), fields, EntryFields.NONE));
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
