package no.samsvar.risk.outside;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import no.samsvar.Requirement;
import no.samsvar.Statements;
import no.samsvar.overview.Standing;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.risk.RiskTest;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Systems and activities are compared with each other and with what is managed. */
@NullUnmarked
class OutsideTest extends RiskTest {

    @Autowired Outside outside;
    @Autowired Links links;
    @Autowired Standing standing;
    @Autowired ProcessingExamples processing;
    @Autowired MockMvcTester browser;

    @Test
    @Requirement("ORG-62")
    void systemsAndActivitiesThatHangTogetherWithNothingAreListedWithWhy() {
        var system = system("Kopimaskinen", Set.of(), EntryFields.NONE);
        var activity = activity(ProcessingExamples.named("Nyhetsbrev"), EntryFields.NONE);
        assertThat(gaps(system)).containsExactly(Gap.NO_ACTIVITY, Gap.NO_OWNER, Gap.NO_ASSESSMENT);
        assertThat(gaps(activity)).containsExactly(Gap.NO_SYSTEM, Gap.NO_OWNER, Gap.NO_ASSESSMENT);
        assertThat(get("/status"))
                .bodyText()
                .contains("href=\"/status/outside\"", "utenfor styringssystemet");
        assertThat(get("/status/outside"))
                .bodyText()
                .contains("Kopimaskinen", "Nyhetsbrev", "Ingen eier det")
                .contains("/registers/system/" + system + "/edit", "Risikoen er ikke vurdert");
        assertThat(get("/status/outside?gap=NO_SYSTEM"))
                .bodyText()
                .contains("Nyhetsbrev")
                .doesNotContain("Kopimaskinen");
    }

    @Test
    @Requirement("ORG-62")
    void whatIsOwnedAssessedAndUsedIsNotListed() {
        var house = processing.house(lena);
        var journal = activity(ProcessingExamples.journal(house), owned());
        assertThat(gaps(journal)).containsExactly(Gap.NO_ASSESSMENT);
        var assessment = assessment();
        by(lena, () -> links.link(assessment, Relation.ASSESSES, journal));
        assertThat(gaps(journal)).isEmpty();
        var used = ProcessingExamples.journal(house).systems().iterator().next();
        assertThat(gaps(new EntryId(used))).doesNotContain(Gap.NO_ACTIVITY);
        assertThat(standing()).isEqualTo(as(lena, outside::all).size());
    }

    @Test
    void aReasonWhyNothingNeedsAssessingIsAnAnswerToo() {
        var system = system("Dørklokka", Set.of(DataKind.NONE), owned());
        assertThat(gaps(system)).containsExactly(Gap.NO_ASSESSMENT);
        by(
                lena,
                () ->
                        occasions.dismissed(
                                occasions.waiting().stream()
                                        .filter(one -> one.entry().equals(system))
                                        .map(one -> one.id())
                                        .toList(),
                                "Ringer bare"));
        assertThat(gaps(system)).isEmpty();
    }

    @Test
    void howManyThereAreCostsNoMoreStatements() throws Exception {
        system("Først", Set.of(), EntryFields.NONE);
        activity(ProcessingExamples.named("Først"), EntryFields.NONE);
        var few = asked();
        for (int more = 0; more < 5; more++) {
            system("System " + more, Set.of(), EntryFields.NONE);
            activity(ProcessingExamples.named("Behandling " + more), EntryFields.NONE);
        }
        assertThat(asked()).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    private int asked() throws Exception {
        var access = examples.access(lena);
        return Statements.of(() -> access.call(outside::all)).size();
    }

    private int standing() {
        return as(lena, standing::now).figures().stream()
                .filter(figure -> figure.href().equals("/status/outside"))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private List<Gap> gaps(EntryId id) {
        return as(lena, outside::all).stream()
                .filter(one -> one.entry().id().equals(id))
                .flatMap(one -> one.gaps().stream())
                .toList();
    }

    private EntryId system(String name, Set<DataKind> data, EntryFields shared) {
        var fields =
                new SystemFields(
                        name, SystemType.SUPPORT, null, data, null, null, null, null, null);
        return as(lena, () -> register.create(SYSTEM, id(), fields, shared));
    }

    private EntryId activity(ProcessingFields fields, EntryFields shared) {
        return as(lena, () -> register.create(PROCESSING, id(), fields, shared));
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .cookie(new Cookie("session", lena.session().text()))
                .exchange();
    }
}
