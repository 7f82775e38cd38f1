package no.samsvar.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samsvar.platform.sheet.Cell;

/** Documents with all that real ones have, and what breaks writers. */
final class DocumentExamples {

    static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="420" height="120" viewBox="0 0 420 120">
              <rect x="4" y="20" width="150" height="60" rx="6" fill="#eef2f7" stroke="#1f3a5f"/>
              <text x="20" y="56" font-family="Inter" font-size="14" fill="#1a1d21">Journalsystem</text>
              <path d="M154 50 H 260" stroke="#1f3a5f" fill="none"/>
              <rect x="260" y="20" width="150" height="60" rx="6" fill="#ffffff" stroke="#1f3a5f"/>
              <text x="276" y="56" font-family="Inter" font-size="14" fill="#1a1d21">Leverandør</text>
            </svg>
            """;

    private static final List<String> SHORT =
            List.of("Journalføring", "Timebestilling på nett", "Lønn og personal", "Prøvesvar");

    private DocumentExamples() {}

    /** Everything at once, over several pages. */
    static Document everything() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Notice("Forslag: ikke kontrollert av jurist ennå."));
        blocks.add(new Block.Heading(1, "Om dokumentet"));
        blocks.add(
                new Block.Paragraph(
                        "Dette er protokollen over behandlingsaktiviteter etter personvernforordningen"
                                + " artikkel 30. Ærlig, øvrig og åpen: «æøå ÆØÅ», – og <b>&amp;\n"
                                + "andre linje i samme avsnitt."));
        blocks.add(
                new Block.BulletList(
                        List.of(
                                "Pasienter og pårørende",
                                "Ansatte",
                                "Barn under 16 år\nmed foresatte")));
        blocks.add(new Block.Figure(DRAWING, "Journalsystemet sender prøvesvar til leverandøren."));
        blocks.add(new Block.Heading(1, "Behandlingene"));
        blocks.add(new Block.Heading(2, "Journalføring"));
        blocks.add(new Block.KeyValues(values()));
        blocks.add(activities(60));
        blocks.add(new Block.Heading(1, "Alle opplysninger"));
        blocks.add(wide(40));
        blocks.add(new Block.Heading(1, "Til slutt"));
        blocks.add(
                new Block.Paragraph(
                        "Slutt. Et tegn vi ikke har: 漢字 og 😀, og et løst tegn \u0007."));
        return new Document(
                "Protokoll over behandlingsaktiviteter",
                "Normland Helsesenter – \"utgave\" med \\ og åtte sider",
                Locale.of("nb"),
                List.of(
                        KeyValue.of("Dataansvarlig", "Normland Helsesenter AS"),
                        new KeyValue("Per dato", Cell.of(LocalDate.of(2026, 11, 23))),
                        KeyValue.of("Personvernombud", "")),
                blocks);
    }

    /** The register's records one under the other, each with its fields. */
    static Document protocol(int records) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "Behandlingene"));
        for (var i = 1; i <= records; i++) {
            blocks.add(new Block.Heading(2, "BEH-2026-%04d %s".formatted(i, SHORT.get(i % 4))));
            blocks.add(new Block.KeyValues(values()));
        }
        return new Document("Protokoll", "", Locale.of("nb"), List.of(), blocks);
    }

    /** The register's records as one table of twelve columns. */
    static Document overview(int records) {
        return new Document(
                "Protokoll",
                "",
                Locale.of("nn"),
                List.of(),
                List.of(new Block.Heading(1, "Alle"), wide(records)));
    }

    /** A cell and a value that no page can hold. */
    static Document longText() {
        var text =
                IntStream.range(0, 3000)
                        .mapToObj(i -> "ord " + i + " ")
                        .collect(Collectors.joining());
        var table =
                new Block.Table(
                        "Lang",
                        List.of("Nummer", "Tekst"),
                        List.of(
                                List.of(Cell.of("AVV-2026-0001"), Cell.of(text)),
                                List.of(Cell.of("AVV-2026-0002"), Cell.of("Etter den lange"))));
        return new Document(
                "Langt",
                "",
                Locale.of("nb"),
                List.of(),
                List.of(new Block.KeyValues(List.of(KeyValue.of("Hva", text))), table));
    }

    static Block.Table activities(int rows) {
        var body =
                IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                i ->
                                        List.of(
                                                Cell.of("BEH-2026-%04d".formatted(i)),
                                                Cell.of(SHORT.get(i % 4)),
                                                i % 5 == 0
                                                        ? Cell.EMPTY
                                                        : Cell.of(
                                                                "Yte helsehjelp og dokumentere den,"
                                                                        + " se"
                                                                        + " helsepersonelloven"
                                                                        + " § 39"),
                                                Cell.of(LocalDate.of(2026, 1, 1).plusDays(i)),
                                                Cell.of(i * 1000L)))
                        .toList();
        return new Block.Table(
                "Behandlinger med frist",
                List.of("Nummer", "Navn", "Formål", "Ses på igjen", "Personer"),
                body);
    }

    private static Block.Table wide(int rows) {
        var header = values().stream().map(KeyValue::label).toList();
        var body =
                IntStream.range(0, rows)
                        .mapToObj(i -> values().stream().map(KeyValue::value).toList())
                        .toList();
        return new Block.Table("Protokollen på én flate", header, body);
    }

    static List<KeyValue> values() {
        return List.of(
                KeyValue.of("Navn", "Journalføring"),
                KeyValue.of(
                        "Formål", "Yte, dokumentere og kvalitetssikre helsehjelp til pasienten"),
                KeyValue.of("Behandlingsgrunnlag", "Art. 6 nr. 1 bokstav c og e"),
                KeyValue.of("Unntak art. 9", "Art. 9 nr. 2 bokstav h"),
                KeyValue.of("Nasjonal lov", "Helsepersonelloven § 39\nPasientjournalloven § 8"),
                KeyValue.of("Registrerte", "Pasienter, pårørende, barn"),
                KeyValue.of(
                        "Opplysninger",
                        "Navn, kontaktopplysninger, diagnoser, prøvesvar, henvisninger og"
                                + " Pasientrettighetsopplysningsbehandlingsansvarlighetserklæringer"),
                KeyValue.of("Mottakere", "NAV, Helfo, andre behandlere"),
                KeyValue.of("Overføring", ""),
                KeyValue.of("Lagringstid", "Etter arkivlova; journalen slettes ikke"),
                new KeyValue("Ses på igjen", Cell.of(LocalDate.of(2027, 2, 1))),
                new KeyValue("Personer", Cell.of(12_500)));
    }
}
