package no.samsvar.review.web;

import static no.samsvar.review.ReviewKinds.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Role;
import no.samsvar.review.ReviewKinds;
import no.samsvar.review.ReviewTest;
import no.samsvar.review.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReviewPagesTest extends ReviewTest {

    @Autowired MockMvcTester browser;

    MvcTestResult get(Someone who, String path) {
        return browser.get().uri(path).cookie(session(who)).exchange();
    }

    MvcTestResult post(Someone who, String path, Map<String, List<String>> form) {
        var request = browser.post().uri(path).with(csrf()).cookie(session(who));
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    static Cookie session(Someone who) {
        return new Cookie("session", who.session().text());
    }

    @Test
    void thoseWhoMeetGoFromPointToPointAndNothingTypedIsLost() {
        var review = planned();
        var page = get(lena, REVIEW.path(review));
        assertThat(page).hasStatusOk().bodyText().contains("Ansvar og organisering", "Saksliste");
        var first = "/reviews/" + review + "/points/1";
        assertThat(get(lena, first)).hasStatusOk().bodyText().contains("Sak 1 av 8");
        var form = new HashMap<String, List<String>>();
        form.put("version", List.of("0"));
        form.put("planned", List.of(id().toString()));
        form.put("note", List.of("Alt er gjennomgått"));
        form.put("outcome", List.of("CONFIRMED"));
        form.put("measure", List.of("Bytt lås"));
        assertThat(post(lena, first, form)).hasStatus(422).bodyText().contains("Alt er gjennom");
        form.put("owner", List.of(lena.id().value().toString()));
        form.put("deadline", List.of(TODAY.plusDays(10).toString()));
        assertThat(post(lena, first, form)).hasRedirectedUrl("/reviews/" + review + "/points/2");
        assertThat(post(lena, first, form)).hasStatus(409);
        var own = Map.of("point", List.of(ids.next().toString()), "title", List.of("Nøkler"));
        assertThat(post(lena, "/reviews/" + review + "/points/new", own))
                .hasRedirectedUrl(REVIEW.path(review));
        assertThat(get(lena, REVIEW.path(review))).bodyText().contains("Nøkler", "Bytt lås");
    }

    @Test
    void itIsHeldApprovedReadAndConfirmedOnPages() {
        var eva = examples.with(Role.EMPLOYEE, lena);
        var review = planned();
        var path = "/reviews/" + review;
        var minutes = ReviewKinds.minutes(review);
        assertThat(get(eva, minutes)).hasStatus(404);
        assertThat(get(eva, REVIEW.path(review))).hasStatus(403);
        var came = new HashMap<String, List<String>>();
        came.put("version", List.of("0"));
        came.put("heldOn", List.of(TODAY.toString()));
        came.put("writtenBy", List.of(lena.id().value().toString()));
        assertThat(post(lena, path + "/hold", came)).hasStatus(422);
        came.put("participants", List.of(lena.id().value().toString()));
        assertThat(post(lena, path + "/hold", came)).hasRedirectedUrl(REVIEW.path(review));
        assertThat(get(lena, path + "/approve")).bodyText().contains("skrev referatet selv");
        var version = Map.of("version", List.of(String.valueOf(version(review))));
        assertThat(post(lena, path + "/approve", version)).hasRedirectedUrl(minutes);
        assertThat(get(eva, "/")).bodyText().contains("Les referatet");
        assertThat(get(eva, "/reviews")).hasStatusOk().bodyText().contains("Ikke lest");
        var sum = as(lena, () -> readings.find(review)).pdfSha256();
        assertThat(get(eva, minutes))
                .hasStatusOk()
                .bodyText()
                .contains(sum, "Samme person har skrevet", "Jeg har lest referatet");
        assertThat(get(eva, minutes + ".pdf")).hasStatusOk();
        assertThat(get(eva, minutes + ".xlsx")).hasStatus(404);
        assertThat(post(eva, path + "/read", Map.of())).hasRedirectedUrl(minutes);
        assertThat(get(eva, minutes)).bodyText().contains("Du har lest referatet.");
        assertThat(get(lena, minutes)).bodyText().contains("Hvem har lest referatet?");
    }

    @Test
    void anApprovedReviewOffersNoChangeOfItselfOrItsAttachments() {
        var open = planned();
        assertThat(get(lena, REVIEW.path(open))).bodyText().contains(open + "/edit", "/files\"");
        var review = approved();
        assertThat(get(lena, REVIEW.path(review)))
                .bodyText()
                .contains(".pdf")
                .doesNotContain(review + "/edit", "type=\"file\"");
    }

    @Test
    void whatIsTriedOnAnApprovedReviewIsRefusedWithWhatToDo() {
        var review = approved();
        assertThat(get(lena, "/reviews/" + review + "/approve")).hasStatusOk();
        assertThat(get(lena, "/reviews/" + review + "/hold"))
                .hasRedirectedUrl(ReviewKinds.minutes(review));
        assertThat(get(lena, "/reviews/" + review + "/points/1"))
                .hasRedirectedUrl(ReviewKinds.minutes(review));
        var version = List.of(String.valueOf(version(review)));
        assertThat(post(lena, "/reviews/" + review + "/approve", Map.of("version", version)))
                .hasStatus(422)
                .bodyText()
                .contains("kan ikke endres");
        var point = point(review, Topic.RISK);
        var said =
                Map.of(
                        "version", List.of(String.valueOf(point.version())),
                        "planned", List.of(id().toString()),
                        "note", List.of("Nytt"));
        assertThat(post(lena, "/reviews/" + review + "/points/" + point.position(), said))
                .hasStatus(422)
                .bodyText()
                .contains("kan ikke endres");
    }
}
