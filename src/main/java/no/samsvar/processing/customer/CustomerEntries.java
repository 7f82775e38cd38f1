package no.samsvar.processing.customer;

import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.register.exchange.Exports;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.exchange.ForeignRow;
import no.samsvar.register.exchange.ForeignRows;
import no.samsvar.register.exchange.Imports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the customer's line from a file of theirs, and compares our record with it. */
@Service
@Transactional
public class CustomerEntries {

    private static final String PROCESSORS = "processors";

    private final CustomerEntryRepository repository;
    private final Register register;
    private final Imports imports;
    private final ForeignRows foreignRows;
    private final Exports exports;
    private final Organisations organisations;
    private final LegalPersons legalPersons;

    CustomerEntries(
            CustomerEntryRepository repository,
            Register register,
            Imports imports,
            ForeignRows foreignRows,
            Exports exports,
            Organisations organisations,
            LegalPersons legalPersons) {
        this.repository = repository;
        this.register = register;
        this.imports = imports;
        this.foreignRows = foreignRows;
        this.exports = exports;
        this.organisations = organisations;
        this.legalPersons = legalPersons;
    }

    /** Reads the customer's file and keeps it for a day, until its line is chosen. */
    public UUID read(EntryId id, String fileName, List<RawSheet> sheets) {
        register.find(FOR_OTHERS, id);
        return imports.start(PROCESSING, fileName, sheets).id();
    }

    /** The lines of a file that was read. */
    @Transactional(readOnly = true)
    public List<ForeignRow> lines(EntryId id, UUID file, Language language) {
        register.find(FOR_OTHERS, id);
        return foreignRows.of(PROCESSING, imports.draft(PROCESSING, file), language);
    }

    /** Keeps the line that is about this processing, and deletes the rest of the file. */
    public void take(EntryId id, UUID file, int number, Language language) {
        var line =
                lines(id, file, language).stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var name = imports.draft(PROCESSING, file).fileName();
        var processors = line.names().getOrDefault(PROCESSORS, List.of());
        repository.store(id, line.typed(), processors, line.notRead(), name);
        imports.discard(PROCESSING, file);
    }

    public void forget(EntryId id) {
        register.find(FOR_OTHERS, id);
        repository.delete(id);
    }

    @Transactional(readOnly = true)
    public Optional<CustomerEntry> find(EntryId id) {
        return repository.find(id);
    }

    /** Where our record and the customer's line differ. */
    @Transactional(readOnly = true)
    public Comparison compared(
            ProcessingForOthersFields ours, CustomerEntry theirs, ValueText words) {
        var told = new Told(words);
        return Comparison.of(told.ours(ours, us()), told.theirs(theirs));
    }

    /** The comparison of each processing that a customer's line is there for. */
    @Transactional(readOnly = true)
    public Map<EntryId, Comparison> all(
            List<Stored<ProcessingForOthersFields>> ours, ValueText words) {
        var customers = repository.all();
        var us = us();
        var told = new Told(words);
        var compared = new HashMap<EntryId, Comparison>();
        for (var one : ours) {
            var theirs = customers.get(one.entry().id());
            if (theirs != null) {
                compared.put(
                        one.entry().id(),
                        Comparison.of(told.ours(one.fields(), us), told.theirs(theirs)));
            }
        }
        return compared;
    }

    /** Our own line for one of its processors, as a table of one row. */
    @Transactional(readOnly = true)
    public Sheet handOver(EntryId id, UUID processor, Language language) {
        var fields = register.find(PROCESSING, id).fields();
        if (!fields.processors().contains(processor)) {
            throw new NotFound();
        }
        var columns = FileColumns.of(PROCESSING);
        return exports.row(
                PROCESSING,
                HandOver.to(processor, fields),
                HandOver.FIELDS.stream().flatMap(name -> columns.find(name).stream()).toList(),
                language);
    }

    /** What customers may call us. */
    public List<String> us() {
        var names = new ArrayList<String>();
        names.add(organisations.current().name());
        legalPersons.all().stream().map(LegalPerson::name).forEach(names::add);
        return names.stream().distinct().toList();
    }
}
