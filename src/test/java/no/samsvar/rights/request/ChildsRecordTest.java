package no.samsvar.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.Requirement;
import no.samsvar.SamsvarTest;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.rights.NoticeExamples;
import no.samsvar.rights.RequestExamples;
import no.samsvar.rights.letter.RequestLetter;
import no.samsvar.rights.letter.RequestLetters;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mother asks for the record of her daughter of 13, who does not want her to see all of it. */
@NullUnmarked
class ChildsRecordTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired RequestExamples example;
    @Autowired NoticeExamples notices;
    @Autowired Requests requests;
    @Autowired Texts texts;
    @Autowired Dates dates;

    private final LocalDate today = Time.today();

    @Test
    @Requirement({"RGT-12", "RGT-16"})
    void accessToAChildsRecordIsGivenInPartAndThePartRefusedIsReasonedAndCanBeComplainedOf() {
        var lena = examples.leader();
        var journal = notices.whole(lena);
        var id =
                example.make(
                        lena,
                        RequestExamples.with(
                                RequestExamples.came(
                                        "Innsyn i eget barns journal", today, Right.ACCESS),
                                Map.of(
                                        "asker",
                                        Asker.PARENT,
                                        "inRecord",
                                        true,
                                        "reference",
                                        "J-2041",
                                        "processings",
                                        Set.of(journal.value()))));
        lena.scope().run(() -> requests.gather(id, 0));
        var found = example.read(lena, id);
        var gathered = found.fields();
        var help = gathered.tasks().getFirst();
        assertThat(letter(lena, RequestLetter.HELP, found))
                .contains("Journalhuset", help.what(), dates.date(Language.NB, help.answerBy()));
        assertThatThrownBy(() -> example.move(lena, id, RequestKinds.ANSWERED))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("request.no-outcome"));
        example.say(lena, id, identified(lena));
        example.say(
                lena,
                id,
                Map.of(
                        "collected",
                        gathered.collected().stream()
                                .map(one -> new Collected(one.system(), null, Found.FOUND, today))
                                .toList(),
                        "materials",
                        EnumSet.allOf(Material.class),
                        "tasks",
                        gathered.tasks().stream().map(this::answered).toList()));
        assertThat(
                        RequestExamples.with(example.read(lena, id).fields(), refusedInPart(lena))
                                .problems())
                .as("the ground is of her age")
                .extracting(one -> one.code())
                .containsExactly("request.child-wishes-age");
        example.say(lena, id, refusedInPart(lena));
        assertThatThrownBy(() -> example.move(lena, id, RequestKinds.ANSWERED))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("request.how-old"));
        example.say(lena, id, Map.of("childAge", ChildAge.FROM_12_TO_15));
        example.move(lena, id, RequestKinds.ANSWERED);
        var done = example.read(lena, id);
        assertThat(done.entry().dueAt()).isNull();
        assertThat(done.fields().late()).isFalse();
        assertThat(letter(lena, RequestLetter.REFUSAL, done))
                .contains("Samtalen i mai", "Hun ba om at det ble mellom oss", "Lena Leder")
                .contains("§ 3-4", "statsforvalteren", "datatilsynet.no", "lege eller advokat")
                .doesNotContain("J-2041");
        example.move(lena, id, RequestKinds.CLOSED);
        assertThat(example.read(lena, id).entry().status()).isEqualTo(RequestKinds.CLOSED);
        assertThat(lena.scope().call(() -> requests.figures(today)))
                .isEqualTo(new RequestFigures(1, 1, 0, 0, 1, 0));
    }

    private Map<String, Object> identified(Someone lena) {
        return Map.of(
                "identifiedHow",
                IdentityCheck.PAPER_SHOWN,
                "identifiedOn",
                today,
                "identifiedBy",
                lena.id().value(),
                "entitlement",
                "Foreldreansvar sett i Folkeregisteret");
    }

    private Map<String, Object> refusedInPart(Someone lena) {
        return Map.of(
                "outcome",
                Outcome.PARTLY,
                "answeredOn",
                today,
                "channel",
                Channel.IN_PERSON,
                "withheld",
                "Samtalen i mai",
                "grounds",
                Set.of(Ground.CHILD_WISHES),
                "groundsReason",
                "Hun ba om at det ble mellom oss",
                "decidedBy",
                lena.id().value());
    }

    private Task answered(Task one) {
        return new Task(null, one.supplier(), null, one.what(), today, one.answerBy(), today);
    }

    private String letter(Someone lena, RequestLetter letter, Stored<RequestFields> stored) {
        var names = List.of(new Choice(lena.id().value(), "Lena Leder"));
        var suppliers =
                stored.fields().tasks().stream()
                        .map(one -> new Choice(one.supplier(), "Journalhuset"))
                        .toList();
        var words = new ValueText(texts, dates, Language.NB, List.of(names, suppliers), Map.of());
        var said = NoticeExamples.settings();
        var letters = new RequestLetters(words, Language.NB.locale(), "Normland", said);
        return words(letters.of(letter, stored));
    }

    private static String words(Document document) {
        return document.blocks().stream().map(Block::toString).reduce("", String::concat);
    }
}
