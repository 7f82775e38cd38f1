package no.samsvar.rights.notice;

import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.document.Block;
import no.samsvar.document.PdfFaults;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.Point;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RecordChange;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@NullUnmarked
class NoticesTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired NoticeExamples example;
    @Autowired Notices notices;
    @Autowired Editions editions;
    @Autowired OpenNotices open;
    @Autowired Register register;
    @Autowired LegalPersons legalPersons;

    private Someone maja;
    private EntryId journal;

    @BeforeEach
    void aHouseWithANotice() {
        maja = examples.manager();
        journal = example.whole(maja);
    }

    private String said(Shape shape, Language language) {
        var reading = maja.scope().call(() -> notices.reading(notices.facts(), shape, language));
        return String.join("\n", KeptWords.lines(reading.blocks()));
    }

    private NoticeFacts facts() {
        return maja.scope().call(notices::facts);
    }

    private Standing standing() {
        return maja.scope().call(() -> editions.standing(notices.facts()));
    }

    private void give(String recipient) {
        maja.scope()
                .run(
                        () -> {
                            var stored = register.find(PROCESSING, journal);
                            var fields = RecordChange.givenTo(stored.fields(), recipient);
                            register.change(
                                    PROCESSING,
                                    journal,
                                    stored.entry().version(),
                                    fields,
                                    stored.entry().fields());
                        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Requirement({"RGT-06", "RGT-08"})
    void theWholeNoticeSaysWhoWhyAndToWhom(Language language) {
        assertThat(said(Shape.LONG, language))
                .contains("Legesenteret Nord AS", "974760673", "Resepsjonen", "Oda Ombud")
                .contains("Gi og dokumentere helsehjelp", "Helsepersonelloven § 39", "art. 6")
                .contains("Helfo: Oppgjør", "Journalhuset", "Skyhuset", "India, Nattvakten")
                .contains("Normland kommune, post@normland.example");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Requirement({"RGT-07", "RGT-09", "RGT-11"})
    void theWholeNoticeSaysHowLongWhereFromAndWhatOneCanAskFor(Language language) {
        var texts = maja.scope().call(() -> notices.words(notices.facts(), language));
        assertThat(said(Shape.LONG, language))
                .contains("Bokføringsloven § 13", "Feilsøking tar sjelden lenger")
                .contains(texts.one(Origin.HEALTH_SERVICES), "datatilsynet.no")
                .contains(texts.text("notice.doc.right.access.text"))
                .contains(texts.text("notice.doc.right.rectification.text"))
                .contains(texts.text("notice.doc.right.erasure.text"))
                .contains(texts.text("notice.doc.automated.no"));
    }

    @Test
    void aWholeRecordLacksNothingAndABlankNoticeSaysWhatItLacks() {
        assertThat(NoticeRule.lacks(facts())).isEmpty();

        maja.scope().run(() -> notices.say(1, SettingsForm.BLANK));
        assertThat(NoticeRule.lacks(facts()))
                .extracting(Lack::kind)
                .containsExactly(Lack.Kind.CONTACT, Lack.Kind.OFFICER, Lack.Kind.AUTOMATED);
    }

    @Test
    void whatTheRecordLacksIsLackingInTheNotice() {
        maja.scope()
                .run(
                        () -> {
                            var stored = register.find(PROCESSING, journal);
                            register.change(
                                    PROCESSING,
                                    journal,
                                    stored.entry().version(),
                                    RecordChange.withoutKeeping(stored.fields()),
                                    stored.entry().fields());
                        });
        var lacks = NoticeRule.lacks(facts());
        assertThat(lacks).hasSize(1);
        assertThat(lacks.getFirst().missing().point()).isEqualTo(Point.KEEPING);
        assertThat(lacks.getFirst().activity().stored().entry().id()).isEqualTo(journal);
    }

    @Test
    void whatIsHandedOutIsKeptInEveryShapeAndLanguageAsPdfThatReadsAloud() {
        var edition = example.handOut(maja, 0, true);

        var copies = maja.scope().call(() -> editions.copies(edition.number()));
        assertThat(copies).hasSize(12).doesNotHaveDuplicates();
        for (var shape : Shape.values()) {
            var pdf = maja.scope().call(() -> editions.pdf(1, shape, Language.NN));
            assertThat(PdfFaults.of(pdf)).as(shape.slug()).isEmpty();
        }
    }

    @Test
    void aChangeOfWhatIsSaidMakesTheNoticeOutOfDateAndIsTold() {
        example.handOut(maja, 0, false);
        assertThat(standing()).isEqualTo(Standing.CURRENT);

        give("Kreftregisteret");

        assertThat(standing()).isEqualTo(Standing.OUT_OF_DATE);
        var differences =
                maja.scope()
                        .call(
                                () ->
                                        editions.differences(
                                                notices.facts(), editions.newest().orElseThrow()));
        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().heading()).isEqualTo("Pasientjournal");
        assertThat(differences.getFirst().come())
                .singleElement()
                .asString()
                .contains("Kreftregisteret");

        example.handOut(maja, 1, false);
        assertThat(standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    @Requirement("RGT-05")
    void aNewNameOfTheControllerMakesTheNoticeOutOfDate() {
        example.handOut(maja, 0, false);
        maja.scope()
                .run(
                        () -> {
                            var one = legalPersons.all().getFirst();
                            legalPersons.change(
                                    new LegalPerson(
                                            one.id(),
                                            "Legene ved fjorden AS",
                                            one.number(),
                                            one.version()));
                        });
        assertThat(said(Shape.LONG, Language.NB))
                .contains("Legene ved fjorden AS")
                .doesNotContain("Legesenteret Nord AS");
        assertThat(standing()).isEqualTo(Standing.OUT_OF_DATE);
    }

    @Test
    void aChangeThatNoPatientReadsLeavesTheNoticeAsItIs() {
        example.handOut(maja, 0, false);
        maja.scope()
                .run(
                        () -> {
                            var stored = register.find(PROCESSING, journal);
                            register.change(
                                    PROCESSING,
                                    journal,
                                    stored.entry().version(),
                                    stored.fields(),
                                    EntryFields.NONE);
                        });
        assertThat(standing()).isEqualTo(Standing.CURRENT);
    }

    @Test
    void whatIsLeftOutIsSaidNowhere() {
        var out = new ActivityForm(Set.of(), null, null, true, "Egen informasjon");
        maja.scope().run(() -> notices.say(journal, 1, out));

        assertThat(said(Shape.LONG, Language.NB)).doesNotContain("Helfo");
        assertThat(facts().leftOut()).hasSize(1);
        assertThatThrownBy(() -> example.handOut(maja, 0, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("notice.nothing-to-publish");
        assertThatThrownBy(() -> maja.scope().run(() -> notices.say(journal, 1, out)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void onlyWhatIsOpenIsReadByThoseWithoutAnAccount() {
        example.handOut(maja, 0, false);
        assertThat(open.read(maja.organisation(), Shape.LONG, Language.NB)).isEmpty();

        example.handOut(maja, 1, true);
        assertThat(open.read(maja.organisation(), Shape.LONG, Language.EN))
                .hasValueSatisfying(one -> assertThat(one.edition().number()).isEqualTo(2));
        assertThat(said(Shape.SHORT, Language.NB)).contains("/patient-notice/");

        maja.scope().run(notices::close);
        assertThat(open.read(maja.organisation(), Shape.LONG, Language.NB)).isEmpty();
        assertThat(open.pdf(maja.organisation(), Shape.LONG, Language.NB)).isEmpty();
    }

    @Test
    void twoWhoApproveAtOnceMakeOneEdition() {
        example.handOut(maja, 0, false);
        assertThatThrownBy(() -> example.handOut(maja, 0, false))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("notice.published-already");
    }

    @Test
    void theWordsThatAreKeptAreThoseThatWereShown() {
        example.handOut(maja, 0, true);
        for (var shape : Shape.values()) {
            var kept = maja.scope().call(() -> editions.reading(1, shape, Language.NB));
            assertThat(words(kept)).isEqualTo(said(shape, Language.NB));
        }
    }

    private static String words(Reading reading) {
        return KeptWords.lines(reading.blocks()).stream().collect(Collectors.joining("\n"));
    }

    @Test
    void wordsWithTabsAndLineBreaksAreKeptAsTheyAre() {
        var blocks =
                List.<Block>of(
                        new Block.Heading(1, "h1\tikke\nen overskrift"),
                        new Block.BulletList(List.of("a\\b", "c")),
                        new Block.Paragraph("=\t"));
        assertThat(KeptWords.blocks(KeptWords.lines(blocks))).isEqualTo(blocks);
    }
}
