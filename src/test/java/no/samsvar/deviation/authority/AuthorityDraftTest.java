package no.samsvar.deviation.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samsvar.deviation.DeviationMessages;
import no.samsvar.deviation.breach.Answer;
import no.samsvar.deviation.breach.BreachProperty;
import no.samsvar.deviation.breach.ReportPhase;
import no.samsvar.platform.form.Kebab;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorityDraftTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Affected UNKNOWN = new Affected(null, null, null, null, Set.of());
    private static final AuthorityFacts EMPTY =
            new AuthorityFacts(
                    new Sender("Normland Helsesenter", null, ReportPhase.INITIAL),
                    new Event(null, null, null, null, null, null, null),
                    UNKNOWN,
                    new Handling(null, null, null, null, null),
                    new Contact(null, null, null));

    @Test
    void theFieldsStandInTheOrderOfTheForm() {
        assertThat(AuthorityDraft.of(EMPTY).fields())
                .extracting(field -> field.section() + " " + field.key())
                .containsExactly(
                        "SENDER enterprise",
                        "SENDER organisation-number",
                        "SENDER phase",
                        "DESCRIPTION cause",
                        "DESCRIPTION from",
                        "DESCRIPTION until",
                        "DESCRIPTION discovered",
                        "DESCRIPTION people",
                        "DESCRIPTION what-happened",
                        "DESCRIPTION how-it-arose",
                        "DESCRIPTION data-types",
                        "DESCRIPTION relation",
                        "DESCRIPTION where-now",
                        "DESCRIPTION properties",
                        "CONSEQUENCES consequences",
                        "MEASURES harm-reduced",
                        "MEASURES prevention",
                        "INFORMATION people-told",
                        "INFORMATION how-told",
                        "CONTACT contact-name",
                        "CONTACT contact-phone",
                        "CONTACT contact-email");
    }

    @Test
    void whatNobodyKnowsYetIsMissingAndNeverMadeUp() {
        assertThat(AuthorityDraft.of(EMPTY).missing())
                .hasSize(20)
                .doesNotContain("enterprise", "phase");
    }

    @Test
    void everyFactHasItsField() {
        var draft = AuthorityDraft.of(whole(null));
        assertThat(draft.missing()).isEmpty();
        assertThat(value(draft, "cause")).isEqualTo(messages("deviation.main-cause.snooping"));
        assertThat(value(draft, "discovered")).isEqualTo(new DraftValue.Time(NOON));
        assertThat(value(draft, "people")).isEqualTo(new DraftValue.Text("2"));
        assertThat(value(draft, "people-told")).isEqualTo(messages("deviation.answer.yes"));
        assertThat(value(draft, "phase")).isEqualTo(messages("deviation.report-phase.final"));
        assertThat(value(draft, "properties"))
                .isEqualTo(
                        messages(
                                "deviation.breach-property.confidentiality",
                                "deviation.breach-property.availability"));
        assertThat(draft.fields().getFirst().labelKey())
                .isEqualTo("deviation.authority.field.enterprise");
    }

    @Test
    void aDelayIsExplainedRightAfterWhenItWasDiscovered() {
        var keys = AuthorityDraft.of(whole("Ferie.")).fields().stream().map(DraftField::key);
        assertThat(keys.toList()).containsSubsequence("discovered", "delay-reason", "people");
    }

    @Test
    void everySectionFieldAndCauseHasItsText() {
        var fields = AuthorityDraft.of(whole("Ferie.")).fields().stream();
        DeviationMessages.assertTextsOf(fields.map(DraftField::labelKey));
        DeviationMessages.assertTextsOf(
                Arrays.stream(AuthoritySection.values())
                        .map(section -> "deviation.authority.section." + section));
        DeviationMessages.assertTextsOf(Arrays.stream(MainCause.values()).map(Kebab::key));
    }

    private static DraftValue value(AuthorityDraft draft, String key) {
        return draft.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static DraftValue messages(String... keys) {
        return new DraftValue.Messages(List.of(keys));
    }

    private static AuthorityFacts whole(@Nullable String delayReason) {
        return new AuthorityFacts(
                new Sender("Normland Helsesenter", "000 000 000", ReportPhase.FINAL),
                new Event(MainCause.SNOOPING, NOON, NOON, NOON, delayReason, "Hva", "Hvordan"),
                new Affected(
                        2,
                        "Helseopplysninger",
                        "Pasienter",
                        "Slettet",
                        Set.of(BreachProperty.AVAILABILITY, BreachProperty.CONFIDENTIALITY)),
                new Handling("Uro", "Hentet tilbake", "Ny rutine", Answer.YES, "Brev"),
                new Contact("Lena", "22 00 00 00", "lena@normland.example"));
    }
}
