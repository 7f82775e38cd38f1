package no.samsvar.register.search;

import static no.samsvar.measure.MeasureKinds.MEASURE;
import static no.samsvar.place.PlaceKinds.PLACE;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.risk.RiskKinds.RISK;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.measure.MeasureFields;
import no.samsvar.measure.MeasureSource;
import no.samsvar.place.PlaceFields;
import no.samsvar.place.PlaceType;
import no.samsvar.platform.NewId;
import no.samsvar.processing.ProcessingExamples;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Search;
import no.samsvar.risk.RiskExamples;
import no.samsvar.risk.RiskFields;
import no.samsvar.supplier.SupplierExamples;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Queries as people type them, what each must find, and much else that is there besides. */
@Component
class GoldenSet {

    private static final Path FILE = Path.of("src/test/resources/search/golden.txt");
    private static final int AMONG_THE_FIRST = 5;
    private static final int AT_ONCE = 500;

    private static final List<String> THINGS =
            List.of(
                    "Henvisning",
                    "Prøvesvar",
                    "Resept",
                    "Pasientliste",
                    "Passordlapp",
                    "Minnepinne",
                    "Skjerm",
                    "Medisinskap",
                    "Journalnotat",
                    "Blodtrykksmåler",
                    "Venterom",
                    "Skriver");
    private static final List<String> SAID =
            List.of(
                    "ved inngangen",
                    "på sykehjemmet",
                    "uten lås",
                    "i andre etasje",
                    "hos hjemmetjenesten",
                    "til barn og unge",
                    "med rutine fra i fjor",
                    "ved skolen",
                    "på helsestasjonen",
                    "for ansatte");

    private final Register register;
    private final Search search;
    private final Examples examples;
    private final TransactionTemplate transactions;
    private final NewId ids;

    GoldenSet(
            Register register,
            Search search,
            Examples examples,
            TransactionTemplate transactions,
            NewId ids) {
        this.register = register;
        this.search = search;
        this.examples = examples;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** How many were asked, and those that were not answered well. */
    record Result(int asked, List<String> missed) {}

    Result among(int others) throws IOException {
        var lena = examples.leader();
        var random = new Random(7);
        for (int stored = 0; stored < others; stored += AT_ONCE) {
            int many = Math.min(AT_ONCE, others - stored);
            by(lena, () -> fill(random, many));
        }
        var queries = new LinkedHashMap<String, String>();
        read(lena, queries);
        var missed = new ArrayList<String>();
        queries.forEach(
                (typed, title) -> {
                    var found = examples.access(lena).call(() -> search.find(typed));
                    if (found.stream().limit(AMONG_THE_FIRST).noneMatch(it -> is(it, title))) {
                        missed.add(
                                typed
                                        + " -> "
                                        + title
                                        + ", found "
                                        + found.stream().limit(2).map(Entry::title).toList());
                    }
                });
        return new Result(queries.size(), missed);
    }

    private static boolean is(Entry entry, String title) {
        return entry.title().equals(title);
    }

    private void by(Someone who, Runnable work) {
        examples.access(who)
                .call(
                        () ->
                                transactions.execute(
                                        _ -> {
                                            work.run();
                                            return true;
                                        }));
    }

    private void fill(Random random, int many) {
        for (int one = 0; one < many; one++) {
            var title =
                    THINGS.get(random.nextInt(THINGS.size()))
                            + " "
                            + SAID.get(random.nextInt(SAID.size()))
                            + ", "
                            + SAID.get(random.nextInt(SAID.size()));
            store(PLACE, new PlaceFields(title, PlaceType.RECEPTION, null, null, null, null, null));
        }
    }

    private void read(Someone lena, Map<String, String> queries) throws IOException {
        var title = "";
        for (var line : Files.readAllLines(FILE)) {
            if (line.startsWith("=")) {
                var parts = line.substring(1).split("\\|");
                title = parts[1].strip();
                var said = title;
                by(lena, () -> store(parts[0].strip(), said, parts[2].strip()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                queries.put(line, title);
            }
        }
    }

    private void store(String kind, String title, String text) {
        switch (kind) {
            case "supplier" -> store(SUPPLIER, SupplierExamples.named(title, text));
            case "measure" -> store(MEASURE, measure(title, text));
            case "risk" -> store(RISK, risk(title, text));
            case "system" ->
                    store(
                            SYSTEM,
                            new SystemFields(
                                    title,
                                    SystemType.SUPPORT,
                                    text,
                                    Set.of(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null));
            default -> store(PROCESSING, processing(title, text));
        }
    }

    private static ProcessingFields processing(String title, String description) {
        return PROCESSING
                .fields()
                .create(
                        field ->
                                field.name().equals("description")
                                        ? description
                                        : field.valueIn(ProcessingExamples.named(title)));
    }

    private static RiskFields risk(String title, String cause) {
        return RISK.fields()
                .create(
                        field ->
                                field.name().equals("cause")
                                        ? cause
                                        : field.valueIn(RiskExamples.named(title)));
    }

    private static MeasureFields measure(String title, String how) {
        return new MeasureFields(
                title,
                how,
                MeasureSource.OTHER,
                null,
                Set.of(),
                LocalDate.of(2027, 1, 1),
                null,
                null,
                null);
    }

    private <F extends Record> void store(RegisterKind<F> kind, F fields) {
        register.create(kind, new EntryId(ids.next()), fields, EntryFields.NONE);
    }
}
