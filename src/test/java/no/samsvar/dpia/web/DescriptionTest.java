package no.samsvar.dpia.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.dpia.CaseExamples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is drawn from the record of processing, as it is read. */
class DescriptionTest implements SamsvarTest {

    static final Pattern WIDTH = Pattern.compile("<svg[^>]* width=\"(\\d+)\"");

    /** As wide as the text on a sheet of A4. */
    static final int SHEET = 600;

    @Autowired Examples examples;
    @Autowired CaseExamples cases;
    @Autowired MockMvcTester browser;

    @Test
    void theFlowNamesTheSystemsAndSuppliersAndFitsOnASheet() {
        var maja = examples.manager();
        var path = "/dpia/" + cases.written(maja).id() + "/description";
        var session = new Cookie("session", maja.session().text());
        assertThat(browser.get().uri(path).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Journalen", "Journalhuset")
                .doesNotContain("ikke synlig for deg");
        assertThat(browser.get().uri(path.replace("description", "flow.svg")).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Journalen")
                .satisfies(
                        drawing -> {
                            var width = WIDTH.matcher(drawing);
                            assertThat(width.find()).isTrue();
                            assertThat(Integer.parseInt(width.group(1))).isLessThanOrEqualTo(SHEET);
                        });
    }
}
