package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingExamples.journal;
import static no.samsvar.processing.ProcessingExamples.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Role;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class RoundControllerTest extends ProcessingPageTest {

    @Autowired Register register;
    @Autowired GreenMail mails;

    Someone eva;
    EntryId hers;
    EntryId mine;
    EntryId nobodys;

    @BeforeEach
    void activities() {
        eva = examples.with(Role.CONTRIBUTOR, lena);
        hers = owned(journal(house), eva);
        mine = owned(named("Nyhetsbrev"), lena);
        nobodys = processing.own(lena, named("Løse lapper"), EntryFields.NONE);
    }

    private EntryId owned(ProcessingFields fields, Someone owner) {
        return processing.own(lena, fields, ProcessingExamples.owned(owner));
    }

    private String started(String... filter) {
        var id = ids.next().toString();
        var parameters = new ArrayList<>(Arrays.asList(filter));
        parameters.addAll(List.of("id", id, "answerBy", "2027-01-31"));
        var answer = post(lena, "/processing/rounds", parameters.toArray(String[]::new));
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/processing/rounds/" + id);
        return "/processing/rounds/" + id;
    }

    private String status(EntryId id) {
        return lena.scope().call(() -> register.entry(id)).status();
    }

    @Test
    void eachOwnerIsAskedByMailAndTheRoundShowsWhoOwesWhat() {
        var round = started();
        assertThat(words(round))
                .contains(
                        "Eva contributor 1 0 1",
                        "Maja Manager 1 0 1",
                        "Ingen ansvarlig 1 0 1",
                        "Svarfrist 31. januar 2027");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> written(eva.address(), round) && written(lena.address(), round));
        assertThat(words("/processing/rounds")).contains("31. januar 2027 0 3");
    }

    private boolean written(String address, String path) {
        return Arrays.stream(mails.getReceivedMessagesForDomain(address))
                .anyMatch(mail -> GreenMailUtil.getBody(mail).contains(path));
    }

    @Test
    void whatIsStillRightIsConfirmedAndWhatMustChangeIsADraft() {
        var round = started();
        assertThat(post(eva, round + "/" + hers, "answer", "STILL_RIGHT")).hasStatus(302);
        assertThat(status(hers)).isEqualTo("CONFIRMED");
        assertThat(words(round)).contains("Stemmer fortsatt", "Eva contributor 1 1 0");
        assertThat(
                        post(
                                eva,
                                round + "/" + hers,
                                "answer",
                                "MUST_CHANGE",
                                "what-" + hers,
                                "Ny leverandør av journalen"))
                .hasStatus(302);
        assertThat(status(hers)).isEqualTo("DRAFT");
        assertThat(words(round)).contains("Må endres", "Ny leverandør av journalen");
    }

    @Test
    void whoeverSaysThatItMustChangeSaysWhat() {
        var round = started();
        assertThat(post(eva, round + "/" + hers, "answer", "MUST_CHANGE"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv hva som må endres.", "field-what-" + hers);
        assertThat(words(round)).contains("Eva contributor 1 0 1");
    }

    @Test
    void onlyTheOwnerAnswersAndWhoeverStartedWhereThereIsNone() {
        var round = started();
        assertThat(post(eva, round + "/" + mine, "answer", "STILL_RIGHT")).hasStatus(422);
        assertThat(post(lena, round + "/" + hers, "answer", "STILL_RIGHT")).hasStatus(422);
        assertThat(post(eva, round + "/" + nobodys, "answer", "STILL_RIGHT")).hasStatus(422);
        assertThat(post(lena, round + "/" + nobodys, "answer", "STILL_RIGHT")).hasStatus(302);
        assertThat(status(mine)).isEqualTo("DRAFT");
        assertThat(status(nobodys)).isEqualTo("CONFIRMED");
    }

    @Test
    void aRoundIsAboutAUnitOrAnOwnerWhereItIsAskedTo() {
        assertThat(words(started("unit", house.unit().toString())))
                .contains("Pasientjournal")
                .doesNotContain("Nyhetsbrev", "Løse lapper");
        assertThat(words(started("owner", lena.id().value().toString())))
                .contains("Nyhetsbrev")
                .doesNotContain("Pasientjournal", "Løse lapper");
    }

    @Test
    void aRoundSentTwiceIsStartedOnce() {
        var id = ids.next().toString();
        for (int time = 0; time < 2; time++) {
            assertThat(post(lena, "/processing/rounds", "id", id, "answerBy", "2027-01-31"))
                    .hasStatus(302);
        }
        assertThat(words("/processing/rounds").split("31. januar 2027")).hasSize(2);
    }

    @Test
    void aContributorStartsNoRoundAndAnAuditorConfirmsNothing() {
        var round = started();
        var auditor = examples.with(Role.AUDITOR, lena);
        assertThat(get(eva, "/processing/rounds/new")).hasStatus(403);
        assertThat(post(eva, "/processing/rounds", "id", ids.next().toString())).hasStatus(403);
        assertThat(get(auditor, round)).hasStatusOk();
        assertThat(post(auditor, round + "/" + hers, "answer", "STILL_RIGHT")).hasStatus(403);
    }

    @Test
    void anotherOrganisationsRoundDoesNotExist() {
        var round = started();
        var stranger = examples.manager();
        assertThat(get(stranger, round)).hasStatus(404);
        assertThat(post(stranger, round + "/" + hers, "answer", "STILL_RIGHT")).hasStatus(404);
    }
}
