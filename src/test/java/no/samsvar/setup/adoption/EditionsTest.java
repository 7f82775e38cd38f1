package no.samsvar.setup.adoption;

import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.origin.Origin;
import no.samsvar.setup.adoption.LineDifference.State;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.supplier.SystemFields;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class EditionsTest extends StartTest {

    static final String JOURNAL = "system/journal";
    static final String OLD = "Et eldre forslag";

    @Autowired Editions editions;

    @BeforeEach
    void aClinicThatHasTakenItsSystemsIn() {
        confirmAll(GuidePage.SYSTEMS);
    }

    Origin journal() {
        return as(() -> origins.all()).stream()
                .filter(one -> one.line().equals(JOURNAL))
                .findFirst()
                .orElseThrow();
    }

    String usedFor() {
        var id = journal().entryId();
        return as(() -> register.find(SYSTEM, id)).fields().usedFor();
    }

    void write(EntryId id, String usedFor) {
        run(
                () -> {
                    var stored = register.find(SYSTEM, id);
                    var entry = stored.entry();
                    var fields = usedFor(stored.fields(), usedFor);
                    register.change(SYSTEM, id, entry.version(), fields, entry.fields());
                });
    }

    static SystemFields usedFor(SystemFields it, String usedFor) {
        return new SystemFields(
                it.title(),
                it.type(),
                usedFor,
                it.data(),
                it.supplier(),
                it.operation(),
                it.supplierAccess(),
                it.storedWhere(),
                it.whenGone());
    }

    /** As if the line had been taken from an edition that said otherwise. */
    void takenFromAnOlderEdition() {
        var now = journal();
        write(now.entryId(), OLD);
        run(
                () -> {
                    var fields = register.find(SYSTEM, now.entryId()).fields();
                    origins.follow(
                            new Origin(
                                    now.entryId(),
                                    now.pack(),
                                    "2025-01",
                                    now.line(),
                                    now.source(),
                                    now.checkedOn(),
                                    now.checkedBy(),
                                    now.language(),
                                    Form.of(fields).typed()));
                });
    }

    List<LineDifference> differences() {
        return as(() -> editions.differences(words(), Language.NB)).stream()
                .filter(one -> one.state() == State.CHANGED)
                .toList();
    }

    @Test
    void whoFollowsTheNewestEditionHasNothingToLookAt() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangedLineIsShownWithBothTextsAndTakenOverWithAPress() {
        takenFromAnOlderEdition();
        assertThat(differences())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.own()).isFalse();
                            assertThat(one.changes())
                                    .singleElement()
                                    .satisfies(it -> assertThat(it.before()).isEqualTo(OLD));
                        });
        run(() -> editions.takeOver(JOURNAL, words(), Language.NB));
        assertThat(differences()).isEmpty();
        assertThat(usedFor()).isNotEqualTo(OLD);
    }

    @Test
    void whatTheEnterpriseHasMadeItsOwnIsNeverTouched() {
        takenFromAnOlderEdition();
        write(journal().entryId(), "Slik vi bruker det");
        assertThat(differences()).singleElement().matches(LineDifference::own);
        assertThatThrownBy(() -> run(() -> editions.takeOver(JOURNAL, words(), Language.NB)))
                .isInstanceOf(RuleBroken.class);
        assertThat(usedFor()).isEqualTo("Slik vi bruker det");
    }
}
