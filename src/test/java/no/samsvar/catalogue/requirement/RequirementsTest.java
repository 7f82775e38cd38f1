package no.samsvar.catalogue.requirement;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.AnswerForm;
import no.samsvar.catalogue.ChecklistFields;
import no.samsvar.catalogue.ChecklistType;
import no.samsvar.catalogue.Checklists;
import no.samsvar.catalogue.content.SupportContents;
import no.samsvar.identity.Role;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureKinds;
import no.samsvar.measure.MeasureSource;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RequirementsTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired Register register;
    @Autowired Checklists checklists;
    @Autowired Requirements requirements;
    @Autowired SupportContents supportContents;
    @Autowired Supports supports;
    @Autowired NewId ids;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    Standing standing(String id) {
        return as(lena, () -> requirements.one(id)).standing();
    }

    void note(Someone who, String id, String words) {
        as(
                who,
                () -> {
                    requirements.note(id, words);
                    return true;
                });
    }

    void answer(String item) {
        var fields =
                new ChecklistFields("Liste", ChecklistType.SECURITY_SMALL, null, null, null, null);
        var form =
                new AnswerForm(
                        Answer.YES, null, null, null, null, null, null, null, null, null, null);
        as(
                lena,
                () -> {
                    var id = new EntryId(ids.next());
                    register.create(CHECKLIST, id, fields, EntryFields.NONE);
                    checklists.answer(id, item, 0, form, Language.NB);
                    return true;
                });
    }

    @Test
    @Requirement({"CHK-02", "ORG-05"})
    void eachRequirementHasItsStatusAndANoteOnWhyWhatIsDoneIsEnough() {
        assertThat(standing("BCK-01")).isEqualTo(Standing.UNANSWERED);
        note(lena, "BCK-01", "Journalen er en tjeneste; vi er fem.");
        assertThat(standing("BCK-01")).isEqualTo(Standing.NOTED);
        assertThat(as(lena, () -> requirements.one("BCK-01")).note().orElseThrow().note())
                .isEqualTo("Journalen er en tjeneste; vi er fem.");
        answer("network-backup");
        assertThat(standing("BCK-01")).isEqualTo(Standing.YES);
        assertThat(standing("EQP-02")).isEqualTo(Standing.UNANSWERED);
        answer("physical-lock");
        assertThat(standing("EQP-02")).isEqualTo(Standing.PARTLY);
    }

    @Test
    void everyPlaceThatIsSaidToSupportARequirementIsInMenuOrFolder() {
        assertThat(supportContents.places()).allMatch(supports::knows);
    }

    @Test
    void aRequirementTellsThePlacesThatSupportItOnlyToWhoeverMayOpenThem() {
        assertThat(as(lena, () -> requirements.one("PROC-15")).supports())
                .extracting(Support::key, Support::entries)
                .containsExactly(tuple("declaration.title", null), tuple("supplier.title", null));
        var eva = examples.with(Role.EMPLOYEE, lena);
        assertThat(as(eva, () -> requirements.one("PROC-15")).supports())
                .extracting(Support::key)
                .containsExactly("supplier.title");
    }

    @Test
    void aRegisterThatHoldsSomethingAnswersWhatItMeets() {
        assertThat(standing("RISK-13")).isEqualTo(Standing.UNANSWERED);
        var fields =
                new MeasureFields(
                        "Ny lås",
                        null,
                        MeasureSource.OTHER,
                        null,
                        Set.of(),
                        LocalDate.of(2026, 12, 1),
                        null,
                        null,
                        null);
        var owned = new EntryFields(lena.id().value(), null, null, null);
        as(
                lena,
                () ->
                        register.create(
                                MeasureKinds.MEASURE, new EntryId(ids.next()), fields, owned));
        assertThat(standing("RISK-13")).isEqualTo(Standing.REGISTER);
    }

    @Test
    void anEnterpriseSeesWhatConcernsItAndTheRestWhenItAsks() {
        var ours = as(lena, () -> requirements.all(false));
        var all = as(lena, () -> requirements.all(true));
        assertThat(ids(ours)).contains("ACC-02").doesNotContain("SEC-06", "RISK-58");
        assertThat(ids(all)).contains("ACC-02", "SEC-06", "RISK-58");
        var pia = examples.manager();
        assertThat(ids(as(pia, () -> requirements.all(false)))).contains("RISK-58");
    }

    private static List<String> ids(List<RequirementGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.requirement().id())
                .toList();
    }

    @Test
    void oneEnterprisesNotesAreNotAnothers() {
        note(lena, "ACC-02", "Bare vi fem");
        var other = examples.leader();
        assertThat(as(other, () -> requirements.one("ACC-02")).note()).isEmpty();
        assertThatThrownBy(() -> note(lena, "ACC-99", "Finnes ikke")).isInstanceOf(NotFound.class);
    }
}
