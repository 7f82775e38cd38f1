package no.samsvar.gate;

import static no.samsvar.processing.ProcessingExamples.journal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.platform.NewId;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.register.EntryId;
import no.samsvar.register.comment.CommentFields;
import no.samsvar.register.comment.Comments;
import no.samsvar.register.file.Files;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the pages that everybody opens ask the database; session and scope apart. */
@NullUnmarked
class PageStatementsTest implements SamsvarTest {

    private static final int OF_A_LIST = 6;
    private static final int OF_AN_ENTRY = 18;

    @Autowired MockMvcTester browser;
    @Autowired Examples examples;
    @Autowired ProcessingExamples processing;
    @Autowired Reports reports;
    @Autowired Comments comments;
    @Autowired Files files;
    @Autowired Links links;
    @Autowired NewId ids;

    private Someone maja;
    private ProcessingExamples.House house;

    @BeforeEach
    void aHouse() {
        maja = examples.manager();
        house = processing.house(maja);
    }

    @Test
    void aListAsksAtMostSixTimes() throws Exception {
        processing.own(maja, journal(house));
        report();
        for (var kind : List.of("supplier", "system", "processing", "deviation", "place")) {
            assertThat(asked("/registers/" + kind)).as(kind).hasSizeLessThanOrEqualTo(OF_A_LIST);
        }
    }

    @Test
    void anEntryWithAllThatBelongsToItAsksAtMostEighteenTimes() throws Exception {
        var activity = full(processing.own(maja, journal(house)));
        var deviation = full(report());
        maja.scope().run(() -> links.link(activity, Relation.RELATES_TO, deviation));

        assertThat(asked("/registers/supplier/" + full(supplier())))
                .hasSizeLessThanOrEqualTo(OF_AN_ENTRY);
        assertThat(asked("/registers/processing/" + activity))
                .hasSizeLessThanOrEqualTo(OF_AN_ENTRY);
        assertThat(asked("/registers/deviation/" + deviation))
                .hasSizeLessThanOrEqualTo(OF_AN_ENTRY);
    }

    private EntryId supplier() {
        return new EntryId(house.supplier());
    }

    private EntryId report() {
        var id = new EntryId(ids.next());
        var report = new Report("Brev til feil", DeviationKind.PRIVACY_SECURITY, null, null, null);
        maja.scope().run(() -> reports.report(id, report, Optional.empty(), List.of(), Map.of()));
        return id;
    }

    /** With a comment and a file. */
    private EntryId full(EntryId id) {
        maja.scope()
                .run(
                        () -> {
                            var said = new CommentFields("Sett.", Set.of());
                            comments.say(ids.next(), id, said, List.of());
                            var text = "Avtale".getBytes(StandardCharsets.UTF_8);
                            files.add(id, "avtale.txt", new ByteArrayInputStream(text));
                        });
        return id;
    }

    private List<String> asked(String path) throws Exception {
        var session = new Cookie("session", maja.session().text());
        return Statements.of(
                        () ->
                                assertThat(browser.get().uri(path).cookie(session).exchange())
                                        .hasStatusOk())
                .stream()
                .filter(sql -> !sql.contains("set_config") && !sql.contains("session"))
                .toList();
    }
}
