package no.samsvar.processing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.register.exchange.FaultyProtocol;

/**
 * A municipality's record of processing as it lies in Excel: 300 rows under headers of their own,
 * several values in a cell, dates as text in four formats, and a fault of each kind.
 */
public final class MessyProtocol {

    public static final int ROWS = 300;

    private static final List<String> GROUPS =
            List.of(
                    "",
                    "Behandlingen",
                    "",
                    "",
                    "",
                    "",
                    "Opplysningene",
                    "",
                    "Deling",
                    "",
                    "",
                    "Lagring og sikring",
                    "",
                    "",
                    "",
                    "Forvaltning",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
    private static final List<String> HEADERS =
            List.of(
                    "Løpenr",
                    "Navn på behandling",
                    "Formål",
                    "Behandlingsgrunnlag",
                    "Unntak art. 9",
                    "Hjemmel",
                    "Kategorier registrerte",
                    "Kategorier personopplysninger",
                    "Mottakere",
                    "Databehandler",
                    "Overføring til tredjeland",
                    "Lagringstid",
                    "System",
                    "Tekniske sikkerhetstiltak",
                    "Organisatoriske sikkerhetstiltak",
                    "Behandlingsansvarlig",
                    "Avdeling",
                    "Ansvarlig",
                    "Oppstart",
                    "Sluttdato",
                    "Neste gjennomgang",
                    "Merknad");
    private static final List<String> SERVICES =
            List.of(
                    "Hjemmesykepleien",
                    "Legevakten",
                    "Helsestasjonen",
                    "Sykehjemmet",
                    "Fastlegene",
                    "Skolehelsetjenesten",
                    "Rus og psykisk helse",
                    "Fysioterapien",
                    "Personalavdelingen",
                    "Barnevernet");
    private static final List<Kind> KINDS = MessyRows.KINDS;

    private final FaultyProtocol sheet;
    private final List<Fault> faults = new ArrayList<>();

    private MessyProtocol(Known known) {
        this.sheet =
                new FaultyProtocol(GROUPS, HEADERS)
                        .filled((number, date) -> row(number, date, known));
    }

    /** What the organisation has already, by name; the cells that refer to it use these. */
    public record Known(
            String legalPerson,
            List<String> units,
            List<String> systems,
            List<String> suppliers,
            String owner) {}

    /** A cell that cannot be imported; the code is that of the message that says why. */
    public record Fault(int row, String column, String code) {}

    /** What one row in ten is about. */
    record Kind(
            String name,
            String purpose,
            String bases,
            String conditions,
            String law,
            String people,
            String data,
            String recipients,
            String keeping) {}

    /** Without a fault. */
    public static MessyProtocol clean(Known known) {
        return new MessyProtocol(known);
    }

    /** With a fault of each kind, one in a row. */
    public static MessyProtocol faulty(Known known) {
        var messy = new MessyProtocol(known);
        messy.spoil();
        return messy;
    }

    private static Map<String, String> row(int number, String date, Known known) {
        var kind = KINDS.get(number / SERVICES.size());
        var service = SERVICES.get(number % SERVICES.size());
        var row = new HashMap<String, String>();
        row.put("Løpenr", String.valueOf(number + 1));
        row.put("Navn på behandling", kind.name() + ", " + service.toLowerCase());
        row.put("Formål", kind.purpose());
        row.put("Behandlingsgrunnlag", kind.bases());
        row.put("Unntak art. 9", kind.conditions());
        row.put("Hjemmel", kind.law());
        row.put("Kategorier registrerte", kind.people());
        row.put("Kategorier personopplysninger", kind.data());
        row.put("Mottakere", kind.recipients());
        row.put("Databehandler", pick(known.suppliers(), number));
        row.put("Overføring til tredjeland", number % 3 == 0 ? "Nei" : number % 3 == 1 ? "n" : "");
        row.put("Lagringstid", kind.keeping());
        row.put("System", pick(known.systems(), number));
        row.put("Tekniske sikkerhetstiltak", "Tilgangsstyring\nKryptert lagring");
        row.put("Organisatoriske sikkerhetstiltak", "Taushetserklæring og årlig opplæring");
        row.put("Behandlingsansvarlig", known.legalPerson());
        row.put("Avdeling", pick(known.units(), number));
        row.put("Ansvarlig", known.owner());
        row.put("Oppstart", date);
        row.put("Merknad", number % 7 == 0 ? "Spør " + service : "");
        return row;
    }

    private static String pick(List<String> names, int number) {
        return names.isEmpty() ? "" : names.get(number % names.size());
    }

    private void spoil() {
        fault(3, "Navn på behandling", "", "form.required");
        fault(12, "Navn på behandling", "N".repeat(201), "form.too-long");
        fault(21, "Navn på behandling", "Journal\nLegevakt", "form.one-line");
        fault(34, "Behandlingsgrunnlag", "Fordi vi må", "register.import.choice");
        fault(45, "Kategorier personopplysninger", "Helsedata; smak", "register.import.choice");
        fault(56, "Kategorier registrerte", "pasienter, naboer", "register.import.choice");
        fault(67, "Oppstart", "31.02.2026", "form.date");
        fault(78, "Neste gjennomgang", "våren 2027", "form.date");
        fault(89, "Sluttdato", "01.01.2020", "processing.ends-before-it-starts");
        fault(101, "Overføring til tredjeland", "kanskje", "register.import.yes-no");
        fault(112, "System", "Journalsystemet til Ola", "register.import.nobody-called");
        fault(123, "Ansvarlig", "Ola Ukjent", "register.import.nobody-called");
        fault(134, "Hjemmel", "Gjelder 13097248022", "register.import.person-number");
        fault(145, "Lagringstid", "Så lenge det trengs", "processing.keeping-not-understood");
        fault(156, "Hjemmel", "Lov A\nLov B\nLov C", "register.import.lines");
        sheet.spoil(156, "Formål", "Gi hjelp\nFølge opp");
        var before = sheet.cell(166, "Navn på behandling");
        fault(167, "Navn på behandling", before.toUpperCase(), "register.import.repeated");
    }

    private void fault(int index, String header, String text, String code) {
        faults.add(new Fault(sheet.spoil(index, header, text), header, code));
    }

    /** Writes another text into one cell of the row with this index, from 0. */
    public MessyProtocol with(int index, String header, String text) {
        sheet.spoil(index, header, text);
        return this;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public byte[] file() {
        return sheet.file();
    }
}
