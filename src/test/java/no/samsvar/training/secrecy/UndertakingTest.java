package no.samsvar.training.secrecy;

import static no.samsvar.training.Provision.HEALTH_PERSONNEL_ACT_21;
import static no.samsvar.training.Provision.PATIENT_RECORD_ACT_15;
import static no.samsvar.training.Provision.PUBLIC_ADMINISTRATION_ACT_13;
import static no.samsvar.training.Provision.SPECIALIST_HEALTH_SERVICE_ACT_6_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.document.Block;
import no.samsvar.document.Documents;
import no.samsvar.document.Format;
import no.samsvar.document.PdfFaults;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Provision;
import no.samsvar.training.Tie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UndertakingTest implements SamsvarTest {

    @Autowired Texts texts;

    static DeclarationFields of(Tie tie, Set<Provision> chosen) {
        return new DeclarationFields("Renate", null, tie, null, chosen, null, null, null, null);
    }

    @Test
    @Requirement("SEC-01")
    void theProvisionsFollowWhoSignsAndForWhom() throws Exception {
        assertThat(Undertaking.provisions(of(Tie.CLEANER, Set.of()), Kind.CLINIC))
                .containsExactly(HEALTH_PERSONNEL_ACT_21, PATIENT_RECORD_ACT_15);
        assertThat(Undertaking.provisions(of(Tie.EMPLOYEE, Set.of()), Kind.MUNICIPALITY))
                .contains(PUBLIC_ADMINISTRATION_ACT_13);
        assertThat(Undertaking.provisions(of(Tie.SUPPLIER_STAFF, Set.of()), Kind.CLINIC))
                .containsExactly(PATIENT_RECORD_ACT_15);
        assertThat(Undertaking.provisions(of(Tie.EMPLOYEE, Set.of()), Kind.SUPPLIER))
                .containsExactly(PATIENT_RECORD_ACT_15);
        var chosen = Set.of(SPECIALIST_HEALTH_SERVICE_ACT_6_1);
        assertThat(Undertaking.provisions(of(Tie.TEMP, chosen), Kind.CLINIC))
                .containsExactly(SPECIALIST_HEALTH_SERVICE_ACT_6_1);
        var document =
                Undertaking.document(
                        of(Tie.CLEANER, Set.of()), "Normland", Kind.CLINIC, texts, Language.NB);
        assertThat(document.blocks())
                .filteredOn(Block.BulletList.class::isInstance)
                .first()
                .extracting(block -> ((Block.BulletList) block).items())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
                .containsExactly("Helsepersonelloven § 21", "Pasientjournalloven § 15");
        var file = new ByteArrayOutputStream();
        Documents.write(document, Format.PDF, file);
        assertThat(PdfFaults.of(file.toByteArray())).isEmpty();
    }
}
