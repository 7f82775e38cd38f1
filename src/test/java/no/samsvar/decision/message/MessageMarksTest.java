package no.samsvar.decision.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import no.samsvar.platform.personnumber.MadeUpNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What source 003 § 7.10 keeps out of an SMS, found in texts as people write them. */
class MessageMarksTest {

    static final MessageMarks MARKS = MessageMarks.builtIn();

    static List<String> marked(String text) {
        return MARKS.in(text).stream()
                .map(it -> it.kind() + " " + text.substring(it.start(), it.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du har time mandag 08.15 på rom A12. Kan du ikke komme, gi beskjed.",
                "Du har time måndag 08.15 på rom A12. Kan du ikkje kome, sei frå.",
                "You have an appointment on Monday at 08:15 in room A12. Tell us if you cannot"
                        + " come.",
                "Resultatet av B12-prøve er klart. Logg inn på Helsenorge for å lese det.",
                "Du har fått en melding. Logg inn på Helsenorge for å lese den.",
                "Vennlig påminnelse om avtale 27.11.2026 kl. 12.30, inngang C50, 3. etasje.",
                "Bekreft timen din ved å svare JA. Avkreft ved å svare NEI.",
                "Stadfest timen ved å svare JA. Eksempel på svar: JA.",
                "Ta E18 til avkjøring K21, eller buss R10 til Majorstuen. Parkering: P12.",
                "Vi feirer 17. mai og russen spiller Vivaldi. Kreftene er tilbake!",
                "Mr Smith, the hours of operation are 8 to 4. We use all our strength.",
                "Ved sykdom eller forfall må du melde fra innen 24 timer.",
                "Husk å ta med legitimasjon og fødselsdato. Egenandel betales i resepsjonen.",
                "Betal til konto 1234.56.78901, KID 15030512345, beløp 280 kr.",
                "Møte i Bygg K86, sal H20. Versjon B12 av skjema A97 ligger ved.",
                "Parken er rustfri, og krusene er fulle av kaffe. Manipuler ikke heisen.",
                "Vedlegg D10.2 til avtalen følger. Rom F32.1 er stengt.",
                "Faktura 010190 12345 er betalt.",
                "Skjemaet har id 27941992-f189, og ber ikke om fødselsnumre.",
                "Åpningstider: 20261127 til 24122026 er vi stengt.",
            })
    void whatTellsNothingIsNotMarked(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Test
    @Requirement("COM-03")
    void personNumbersHealthAndPrescriptionsAreMarkedBeforeTheTextIsUsed() {
        var number = MadeUpNumbers.synthetic();
        assertThat(marked("Kari, " + number + ", har diabetes og resept på Metformin 500 mg."))
                .containsExactly(
                        "PERSON_NUMBER " + number,
                        "DIAGNOSIS diabetes",
                        "PRESCRIPTION resept",
                        "PRESCRIPTION Metformin 500 mg");
    }

    @Test
    void personNumbersAreFoundHoweverTheyAreWritten() {
        var number = MadeUpNumbers.of("150390", 0);
        var spaced = number.substring(0, 6) + " " + number.substring(6);
        assertThat(marked("fnr " + spaced)).containsExactly("PERSON_NUMBER " + spaced);
        var wrong = number.substring(0, 10) + (number.charAt(10) == '0' ? '1' : '0');
        assertThat(marked("Født " + wrong)).containsExactly("PERSON_NUMBER " + wrong);
        assertThat(marked("KID " + wrong)).isEmpty();
        assertThat(marked("Ordre 99999912345")).isEmpty();
    }

    @Test
    void theFieldOfATemplateIsMarkedWhereANumberWouldComeIn() {
        assertThat(marked("Hei {{fnr}}!")).containsExactly("PERSON_NUMBER {{fnr}}");
        assertThat(marked("Hei [Fødselsnummer]!")).containsExactly("PERSON_NUMBER [Fødselsnummer]");
        assertThat(marked("Hei {fornavn}! Ta med fødselsnummeret ditt.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Diagnose: F32.1,F32.1",
        "Diagnosen er E11,E11",
        "ICD-10 C50,C50",
        "ICPC-2: P76,P76",
        "sjukmeld for L03,L03",
        "diagnosed with J45.9,J45.9",
        "diagnose f321,f321",
        "Innkalt på grunn av M54.5,M54.5",
    })
    void aCodeIsMarkedWhereItIsOne(String text, String code) {
        assertThat(marked(text)).contains("DIAGNOSIS " + code);
    }

    @Test
    void aCodeBesideItsWordsIsMarkedWithThem() {
        assertThat(marked("Depresjon (P76)"))
                .containsExactly("DIAGNOSIS Depresjon", "DIAGNOSIS P76");
        assertThat(marked("T90 diabetes")).containsExactly("DIAGNOSIS T90", "DIAGNOSIS diabetes");
        assertThat(marked("Diagnoser: F32.1, Z73 og P76"))
                .contains("DIAGNOSIS F32.1", "DIAGNOSIS Z73", "DIAGNOSIS P76");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kom til A12",
                "Diagnosen er klar. Møt på A12",
                "Diagnose gis i rom A12",
                "Vitamin B12",
                "E18 er stengt",
                "m54.5 i høyde",
                "A12-bygget",
                "kl. F32.15.1",
            })
    void whatOnlyLooksLikeACodeIsNotOne(String text) {
        assertThat(marked(text)).noneMatch(it -> it.matches("DIAGNOSIS .*\\d.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kontroll av brystkreften,brystkreften",
        "Ho har depresjonar,depresjonar",
        "Svar på HIV-testen er klart,HIV-testen",
        "You are pregnant,pregnant",
        "høyt blodtrykk,blodtrykk",
        "time for selvskading,selvskading",
        "om sjølvmordsfare,sjølvmordsfare",
        "Follow-up after stroke,stroke",
        "ADHD-utredning,ADHD-utredning",
        "spontanaborten,spontanaborten",
    })
    void diagnosesAreFoundInTheirForms(String text, String word) {
        assertThat(MARKS.in(text)).isNotEmpty();
        assertThat(marked(text)).anyMatch(it -> it.endsWith(" " + word));
    }

    @ParameterizedTest
    @CsvSource({
        "Psykiatrisk poliklinikk,Psykiatrisk",
        "Distriktspsykiatrisk senter,Distriktspsykiatrisk",
        "Ruspoliklinikken i Bergen,Ruspoliklinikken",
        "poliklinikk for rus,rus",
        "Onkologisk avdeling,Onkologisk",
        "Abortpoliklinikken,Abortpoliklinikken",
        "HIV-poliklinikken,HIV-poliklinikken",
        "møt på DPS,DPS",
        "Kreftavdelinga,Kreftavdelinga",
        "Welcome to the memory clinic,memory clinic",
        "psychiatric ward,psychiatric",
    })
    void placesThatTellWhatOneIsTreatedForAreMarked(String text, String place) {
        assertThat(marked(text)).containsExactly("TREATMENT_PLACE " + place);
    }

    @ParameterizedTest
    @CsvSource({
        "Resepten din er fornyet,Resepten",
        "E-resepten er klar,E-resepten",
        "Ta 10 mg om kvelden,10 mg",
        "Ta 2.5mg,2.5mg",
        "Sertralin 50 mg,Sertralin 50 mg",
        "100 IE insulin,100 IE insulin",
        "Your prescription is ready,prescription",
        "hent medisinane,medisinane",
        "Ozempic er kommet,Ozempic",
    })
    void medicinesDosesAndPrescriptionsAreMarked(String text, String medicine) {
        assertThat(marked(text)).containsExactly("PRESCRIPTION " + medicine);
    }

    @ParameterizedTest
    @CsvSource({
        "Ta med urinprøve,urinprøve",
        "Kom fastende,fastende",
        "MR av kne,MR",
        "Prøvesvaret er klart,Prøvesvaret",
        "Hugs koloskopi,koloskopi",
        "your blood test,blood test",
        "svangerskapskontroll i morgen,svangerskapskontroll",
    })
    void examinationsAndTreatmentsAreMarked(String text, String examination) {
        assertThat(marked(text)).containsExactly("EXAMINATION " + examination);
    }

    @ParameterizedTest
    @CsvSource({
        "Ring 22 33 44 55,22 33 44 55",
        "Ring 987 65 432 før 15.00,987 65 432",
        "tlf: 22334455,22334455",
        "SMS til +47 98765432,+47 98765432",
        "call +46 70 123 45 67,+46 70 123 45 67",
        "skriv til kari.nordmann@eksempel.no,kari.nordmann@eksempel.no",
    })
    void waysToReachSomebodyAreMarkedAsSuch(String text, String contact) {
        assertThat(marked(text)).containsExactly("CONTACT " + contact);
    }

    @Test
    void marksComeInOrderAndDoNotOverlap() {
        var text =
                "Time på kreftavdelingen for cellegift. Diagnose C50.1 (brystkreft),"
                        + " Tamoxifen 20 mg. Ring 22 33 44 55.";
        var marks = MARKS.in(text);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).start()).isGreaterThanOrEqualTo(marks.get(i - 1).end());
        }
        assertThat(marks)
                .extracting(Mark::kind)
                .containsExactly(
                        MarkKind.TREATMENT_PLACE,
                        MarkKind.EXAMINATION,
                        MarkKind.DIAGNOSIS,
                        MarkKind.DIAGNOSIS,
                        MarkKind.DIAGNOSIS,
                        MarkKind.PRESCRIPTION,
                        MarkKind.CONTACT);
    }

    @Test
    void aLongTextIsReadAtOnce() {
        var text = "Diabetes F32.1 resept 22334455 kari@eksempel.no rom A12 ".repeat(2_000);
        long begun = System.nanoTime();
        assertThat(MARKS.in(text)).hasSizeGreaterThan(5_000);
        MARKS.in("a".repeat(100_000));
        MARKS.in("1".repeat(100_000));
        assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(3_000);
        assertThat(MARKS.in("")).isEmpty();
    }
}
