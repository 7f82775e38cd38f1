package no.samsvar.register.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.Statements;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.supplier.SupplierKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoundTripTest implements SamsvarTest {

    private static final int ENTRIES = 8;

    @Autowired Examples examples;
    @Autowired RegisterKinds kinds;
    @Autowired Register register;
    @Autowired Exports exports;
    @Autowired Imports imports;
    @Autowired NameBook nameBook;
    @Autowired NewId ids;

    Someone maja;

    @BeforeEach
    void aMunicipality() {
        maja = examples.manager();
    }

    /** Suppliers come first, since systems refer to them. */
    List<RegisterKind<?>> plainKinds() {
        return Stream.concat(
                        Stream.of(SupplierKinds.SUPPLIER, SupplierKinds.SYSTEM),
                        kinds.all().stream())
                .filter(kind -> !kind.handmade())
                .distinct()
                .toList();
    }

    <F extends Record> void fill(RegisterKind<F> kind, long seed) {
        maja.scope()
                .run(
                        () -> {
                            var names = nameBook.of(FileColumns.of(kind).all());
                            var random = new RandomFields(seed, names);
                            for (int entry = 0; entry < ENTRIES; entry++) {
                                register.create(
                                        kind,
                                        new EntryId(ids.next()),
                                        random.next(kind.fields()),
                                        random.next(FormDeclaration.of(EntryFields.class)));
                            }
                        });
    }

    byte[] file(Sheet sheet, String format) {
        try {
            var out = new ByteArrayOutputStream();
            if (format.equals("xlsx")) {
                Sheets.writeXlsx(List.of(sheet), out);
            } else {
                Sheets.writeCsv(sheet, out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Plan<?> imported(RegisterKind<?> kind, byte[] file, boolean clears) {
        return maja.scope()
                .call(
                        () -> {
                            var draft = imports.start(kind, "f", Sheets.read(file));
                            assertThat(imports.isCertain(kind, draft)).isTrue();
                            imports.map(kind, draft.id(), draft.mapping(), clears);
                            return imports.plan(kind, draft.id(), Language.EN);
                        });
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() {
        for (var kind : plainKinds()) {
            fill(kind, 20261123);
        }
        for (var kind : plainKinds()) {
            // Some registers make entries of their own: a recurring task has its next turn.
            int all = maja.scope().call(() -> register.all(kind).size());
            assertThat(all).as(kind.name()).isGreaterThanOrEqualTo(ENTRIES);
            for (var language : Language.values()) {
                for (var format : List.of("xlsx", "csv")) {
                    var sheet =
                            maja.scope()
                                    .call(
                                            () ->
                                                    exports.sheet(
                                                            kind,
                                                            ListQuery.all(),
                                                            FileColumns.of(kind).all(),
                                                            language));
                    var plan = imported(kind, file(sheet, format), true);
                    var where = kind.name() + " " + language + " " + format;
                    assertThat(plan.problems()).as(where).isEmpty();
                    assertThat(plan.count(Fate.UNCHANGED)).as(where).isEqualTo(all);
                    assertThat(plan.changesSomething()).as(where).isFalse();
                }
            }
        }
    }

    @Test
    void whatIsExportedMakesTheSameEntriesInAnotherOrganisation() {
        var kind = SupplierKinds.SUPPLIER;
        fill(kind, 7);
        var columns =
                FileColumns.of(kind).writable().stream()
                        .filter(column -> !column.name().startsWith("entry."))
                        .toList();
        var sheet =
                maja.scope().call(() -> exports.sheet(kind, ListQuery.all(), columns, Language.NB));
        maja = examples.leader();
        var plan = imported(kind, file(sheet, "xlsx"), true);
        assertThat(plan.problems()).isEmpty();
        maja.scope().run(() -> imports.store(kind, plan.draft().id(), plan.print(), Language.EN));
        var again =
                maja.scope().call(() -> exports.sheet(kind, ListQuery.all(), columns, Language.NB));
        assertThat(again.rows()).containsExactlyInAnyOrderElementsOf(sheet.rows());
    }

    @Test
    void anExportTakesAsManyStatementsForManyRowsAsForFew() throws Exception {
        var kind = SupplierKinds.SUPPLIER;
        fill(kind, 1);
        var few = statements(kind);
        fill(kind, 2);
        fill(kind, 3);
        assertThat(statements(kind)).isEqualTo(few);
        assertThat(few).hasSizeLessThanOrEqualTo(5 + 1);
    }

    private List<String> statements(RegisterKind<?> kind) throws Exception {
        return Statements.of(
                () ->
                        maja.scope()
                                .run(
                                        () ->
                                                exports.sheet(
                                                        kind,
                                                        ListQuery.all(),
                                                        FileColumns.of(kind).all(),
                                                        Language.NB)));
    }
}
