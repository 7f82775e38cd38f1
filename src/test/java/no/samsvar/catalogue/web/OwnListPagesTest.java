package no.samsvar.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.samsvar.Requirement;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.own.NormenCopy;
import no.samsvar.identity.Role;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import org.junit.jupiter.api.Test;

class OwnListPagesTest extends OwnListPages {

    @Test
    @Requirement({"CHK-02", "PRC-15", "PRC-19"})
    void aCopyOfNormenIsReadByItsColumnsAndAnsweredACategoryAtATime() throws Exception {
        assertThat(send(NormenCopy.whole().xlsx()))
                .hasStatus(302)
                .hasHeader("Location", walk() + "/list/columns");
        assertThat(get(lena, walk() + "/list/columns"))
                .bodyText()
                .contains("«normen.xlsx» har 294 rader", "<option value=\"4\" selected>ISO 27001");
        assertThat(post(lena, walk() + "/list/columns", columns())).hasStatus(302);
        assertThat(get(lena, walk() + "/list/check"))
                .bodyText()
                .contains("294 nye", "0 endret", "0 borte", "Prøvekrav 1 skal");
        assertThat(own().points()).isEmpty();
        assertThat(post(lena, walk() + "/list/store", Map.of("print", print()))).hasStatus(302);
        assertThat(own().sections()).hasSize(5);
        assertThat(get(lena, walk()))
                .bodyText()
                .contains("Forvaltning og drift", "topic=c4", "59 ikke besvart")
                .doesNotContain("Prøvekrav 1 skal");
        assertThat(get(lena, walk() + "?topic=c1"))
                .bodyText()
                .contains("Prøvekrav 1 skal", "A.5.1", "Slik kan prøvekrav 1 oppfylles.");
        var reason = Map.of("version", "0", "answer", "NOT_RELEVANT", "reason", "Vi er fem");
        assertThat(post(lena, item(1), reason))
                .hasStatus(302)
                .hasHeader("Location", walk() + "?show=ALL&topic=c1&item=own-5-2#item-own-5-2");
        assertThat(post(lena, item(2), Map.of("version", "0", "answer", "NO"))).hasStatus(422);
    }

    @Test
    @Requirement("CHK-02")
    void anotherEditionShowsTheDifferenceAndKeepsAnswersWithTheTextTheyWereGivenTo()
            throws Exception {
        take(NormenCopy.whole());
        for (int number = 1; number <= 3; number++) {
            post(lena, item(number), Map.of("version", "0", "answer", "YES"));
        }
        var next =
                NormenCopy.whole()
                        .reworded(1, "Prøvekrav 1 skal være oppfylt og vist.")
                        .without(2)
                        .with("6.1", "Et helt nytt prøvekrav.");
        assertThat(send(next.xlsx())).hasHeader("Location", walk() + "/list/check");
        assertThat(get(lena, walk() + "/list/check"))
                .bodyText()
                .contains("1 nye", "1 endret", "1 borte", "292 som før")
                .contains("Prøvekrav 1 skal være oppfylt.", "oppfylt og vist.")
                .contains("Prøvekrav 2 skal", "Et helt nytt prøvekrav.")
                .contains("Ett av dem har ny tekst");
        post(lena, walk() + "/list/store", Map.of("print", print()));
        var walk = own();
        assertThat(walk.content().version()).isEqualTo(2);
        assertThat(walk.points()).hasSize(NormenCopy.ROWS);
        var first = walk.point("own-5-1").orElseThrow();
        assertThat(first.reworded()).isTrue();
        assertThat(first.given().orElseThrow().question())
                .isEqualTo("Prøvekrav 1 skal være oppfylt.");
        assertThat(walk.point("own-5-3").orElseThrow().reworded()).isFalse();
        assertThat(walk.gone())
                .extracting(GivenAnswer::question, GivenAnswer::answer)
                .containsExactly(tuple("Prøvekrav 2 skal være oppfylt.", Answer.YES));
        assertThat(get(lena, walk()))
                .bodyText()
                .contains("Svar på krav som ikke lenger står på listen", "Prøvekrav 2 skal");
    }

    @Test
    void whatIsGoneAndComesBackHasItsAnswerAgain() throws Exception {
        take(NormenCopy.whole());
        post(lena, item(2), Map.of("version", "0", "answer", "YES"));
        take(NormenCopy.whole().without(2));
        assertThat(own().point("own-5-2")).isEmpty();
        take(NormenCopy.whole());
        assertThat(own().point("own-5-2").orElseThrow().answered(Answer.YES)).isTrue();
        assertThat(own().gone()).isEmpty();
        assertThat(own().content().version()).isEqualTo(3);
    }

    @Test
    void onlyTheDifferenceThatWasSeenIsStoredAndNothingWhereSomethingIsWrong() throws Exception {
        send(NormenCopy.whole().xlsx());
        var seen = print();
        send(NormenCopy.whole().without(1).xlsx());
        assertThat(post(lena, walk() + "/list/store", Map.of("print", seen))).hasStatus(409);
        send(NormenCopy.whole().with("5.1", "Nummeret står der alt.").xlsx());
        assertThat(get(lena, walk() + "/list/check"))
                .bodyText()
                .contains("Nummeret «5.1» står to ganger")
                .doesNotContain("name=\"print\"");
        assertThat(own().points()).isEmpty();
        assertThat(post(lena, walk() + "/list/discard", Map.of())).hasStatus(302);
        assertThat(get(lena, walk() + "/list/check")).hasStatus(404);
    }

    @Test
    void aColumnIsSaidOnceAndWhatIsNeededIsAskedForWithNothingLost() {
        send(NormenCopy.whole().xlsx());
        var twice = Map.of("number", "0", "text", "1", "category", "1");
        assertThat(post(lena, walk() + "/list/columns", twice))
                .hasStatus(422)
                .bodyText()
                .contains("alt valgt for noe annet", "<option value=\"0\" selected>Krav nr");
        assertThat(post(lena, walk() + "/list/columns", Map.of("text", "1"))).hasStatus(422);
        assertThat(send(new byte[0])).hasStatus(422);
        assertThat(send(new byte[] {0, 1, 2, 3})).hasStatus(422);
    }

    @Test
    void theAnswersAreTakenOutWithNumberMappingAndWhatIsGone() throws Exception {
        take(NormenCopy.whole());
        post(lena, item(1), Map.of("version", "0", "answer", "YES", "chosen", "Hver natt"));
        post(lena, item(2), Map.of("version", "0", "answer", "YES", "chosen", "Står igjen"));
        take(NormenCopy.whole().reworded(1, "Annen tekst.").without(2));
        var file = get(lena, walk() + "/answers.xlsx").getResponse().getContentAsByteArray();
        var rows = RawSheet.largest(Sheets.read(file)).rows();
        assertThat(rows).hasSize(NormenCopy.ROWS);
        assertThat(rows.getFirst().cells())
                .contains("5.1", "Planlegging", "Annen tekst.", "A.5.1", "Ja", "Hver natt")
                .contains("Prøvekrav 1 skal være oppfylt.");
        assertThat(rows.getLast().cells()).contains("Prøvekrav 2 skal være oppfylt.", "Står igjen");
        for (var path : List.of("/answers.pdf", "/answers.docx")) {
            assertThat(get(lena, walk() + path)).hasStatusOk();
        }
    }

    @Test
    void aListOfOursIsNotReadFromAFileAndWhoeverOnlyReadsDoesNotReadOneIn() {
        var ours = list;
        aClinic();
        assertThat(get(lena, walk() + "/list")).hasStatus(404);
        assertThat(send(NormenCopy.whole().xlsx())).hasStatus(404);
        list = ours;
        var auditor = examples.with(Role.AUDITOR, lena);
        assertThat(get(auditor, "/checklists/" + ours + "/list")).hasStatus(403);
    }
}
