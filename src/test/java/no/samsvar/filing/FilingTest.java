package no.samsvar.filing;

import static no.samsvar.filing.PaperKinds.FILED;
import static no.samsvar.filing.PaperKinds.PAPER;
import static no.samsvar.filing.PaperKinds.WAITING;
import static no.samsvar.routine.RoutineKinds.ROUTINE;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.FolderItem.Part;
import no.samsvar.register.Register;
import no.samsvar.register.file.Files;
import no.samsvar.register.link.Links;
import no.samsvar.supplier.SupplierExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilingTest implements SamsvarTest {

    @Autowired Papers papers;
    @Autowired Filing filing;
    @Autowired Register register;
    @Autowired Files files;
    @Autowired Links links;
    @Autowired NewId ids;
    @Autowired Examples examples;

    Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    EntryId dropped(PaperExamples.Prepared paper) {
        return as(lena, () -> papers.receive(paper.name(), paper.content()));
    }

    EntryId dropped(PaperType what) {
        return dropped(PaperExamples.prepared(what));
    }

    EntryId supplier(Someone who, String name) {
        var fields = SupplierExamples.named(name, "Journal");
        return as(
                who,
                () -> register.create(SUPPLIER, new EntryId(ids.next()), fields, EntryFields.NONE));
    }

    EntryId shelved(EntryId id) {
        var form = new LibraryForm(Part.PERFORMING);
        return as(lena, () -> filing.inLibrary(id, version(id), form, Language.NB));
    }

    PaperFields fields(EntryId id) {
        return as(lena, () -> register.find(PAPER, id)).fields();
    }

    int version(EntryId id) {
        return as(lena, () -> register.entry(id)).version();
    }

    String state(EntryId id) {
        return as(lena, () -> register.entry(id)).status();
    }

    List<String> attached(EntryId id) {
        return as(lena, () -> files.of(id)).stream().map(file -> file.name()).toList();
    }

    @Test
    void ofTenPreparedDocumentsAllAreKnownAndTheRestIsUnknown() {
        Map<String, PaperType> found =
                PaperExamples.prepared()
                        .collect(
                                Collectors.toMap(
                                        PaperExamples.Prepared::name,
                                        paper -> fields(dropped(paper)).what()));
        Map<String, PaperType> right =
                PaperExamples.prepared()
                        .collect(
                                Collectors.toMap(
                                        PaperExamples.Prepared::name,
                                        PaperExamples.Prepared::what));
        assertThat(found).isEqualTo(right);
        assertThat(right.values()).filteredOn(what -> what != PaperType.UNKNOWN).hasSize(10);
    }

    @Test
    void anAgreementIsProposedForTheSupplierItNames() {
        supplier(lena, "Nord");
        var journal = supplier(lena, "Journalhuset AS");
        var id = dropped(PaperType.PROCESSOR_AGREEMENT);
        var proposal = as(lena, () -> papers.proposal(id));
        assertThat(proposal.concerns()).contains(journal);
        assertThat(proposal.signs()).first().isEqualTo("databehandleravtale");

        as(lena, () -> filing.atEntry(id, version(id), new EntryForm(journal.value())));

        assertThat(state(id)).isEqualTo(FILED);
        assertThat(attached(journal)).containsExactly("Signert avtale Journalhuset 2024.pdf");
        assertThat(as(lena, () -> links.of(journal)))
                .extracting(link -> link.other().id())
                .containsExactly(id);
    }

    @Test
    void aWordRoutineBecomesADraftWithItsTextAndItsFile() {
        var id = dropped(PaperType.ROUTINE);
        assertThat(fields(id).title()).isEqualTo("Rutine for melding av avvik");

        var made = shelved(id);

        var routine = as(lena, () -> register.find(ROUTINE, made));
        assertThat(routine.entry().status()).isEqualTo("DRAFT");
        assertThat(routine.fields().part()).isEqualTo(Part.PERFORMING);
        assertThat(routine.fields().text()).contains("Fyll ut skjemaet");
        assertThat(attached(made)).containsExactly("Hva gjør vi når noe går galt.docx");
        assertThat(state(id)).isEqualTo(FILED);
    }

    @Test
    void aPdfIsReadAsTheAttachmentOfItsDraft() {
        var id = dropped(PaperType.EMERGENCY_PLAN);
        var made = shelved(id);
        assertThat(as(lena, () -> register.find(ROUTINE, made)).fields().text())
                .contains("plan når alt er nede.pdf");
    }

    @Test
    void noNationalIdentityNumberIsTakenOver() throws IOException {
        var lines = List.of("Rutine for 13097248022", "Ring 13097248022 og si fra.");
        var content = PaperExamples.word(lines);
        var id = as(lena, () -> papers.receive("rutine.docx", content));
        assertThat(fields(id).title()).doesNotContain("13097248022");
        var made = shelved(id);
        assertThat(as(lena, () -> register.find(ROUTINE, made)).fields().text())
                .contains("og si fra")
                .doesNotContain("13097248022");
    }

    @Test
    void aListGoesOnAsAnImportAndWaitsUntilSomebodySaysThatItIsFiled() {
        var id = dropped(PaperType.SYSTEM_LIST);
        var begun = as(lena, () -> filing.asRows(id));
        assertThat(begun.register()).isEqualTo(SYSTEM);
        assertThat(begun.draft().table().rows()).hasSize(3);
        assertThat(begun.draft().mapping().get("System")).isEqualTo("title");
        assertThat(state(id)).isEqualTo(WAITING);
    }

    @Test
    void whatIsNoListHasNoRowsToTake() {
        var id = dropped(PaperType.ROUTINE);
        assertThatThrownBy(() -> as(lena, () -> filing.asRows(id)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("paper.no-list");
    }

    @Test
    void whatIsFiledIsNotFiledAgain() {
        var id = dropped(PaperType.ROUTINE);
        shelved(id);
        assertThatThrownBy(() -> shelved(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("paper.not-waiting");
    }

    @Test
    void aDocumentOnPaperOnlyHasNoFileToFile() {
        var fields = new PaperFields("Permen på kjøkkenet", PaperType.ROUTINE);
        var id = new EntryId(ids.next());
        as(lena, () -> register.create(PAPER, id, fields, EntryFields.NONE));
        assertThat(as(lena, () -> papers.proposal(id))).isEqualTo(Proposal.NONE);
        assertThatThrownBy(() -> shelved(id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("paper.no-file");
    }

    @Test
    void anotherOrganisationsEntriesAreNeitherProposedNorReached() {
        var other = examples.leader();
        var theirs = supplier(other, "Journalhuset");
        var id = dropped(PaperType.PROCESSOR_AGREEMENT);
        assertThat(as(lena, () -> papers.proposal(id)).concerns()).isEmpty();
        var form = new EntryForm(theirs.value());
        assertThatThrownBy(() -> as(lena, () -> filing.atEntry(id, version(id), form)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(other, () -> papers.proposal(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDocumentIsNotKeptWithAnEntryThatTakesNone() {
        var id = dropped(PaperType.ROUTINE);
        var another = dropped(PaperType.POLICY);
        var form = new EntryForm(another.value());
        assertThatThrownBy(() -> as(lena, () -> filing.atEntry(id, version(id), form)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayNotChangeTheRegisterFilesNothingThere() {
        var journal = supplier(lena, "Journalhuset");
        var eva = examples.with(Role.EMPLOYEE, lena);
        var id = dropped(PaperType.PROCESSOR_AGREEMENT);
        var form = new EntryForm(journal.value());
        assertThatThrownBy(() -> as(eva, () -> filing.atEntry(id, version(id), form)))
                .hasMessageContaining("SUPPLIER_WRITE");
    }
}
