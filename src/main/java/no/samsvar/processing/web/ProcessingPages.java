package no.samsvar.processing.web;

import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Choice;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.customer.Comparison;
import no.samsvar.processing.customer.CustomerEntries;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the overviews, each in one transaction. */
@Service
@Transactional(readOnly = true)
class ProcessingPages {

    private final Activities activities;
    private final CustomerEntries customers;
    private final Names names;

    ProcessingPages(Activities activities, CustomerEntries customers, Names names) {
        this.activities = activities;
        this.customers = customers;
        this.names = names;
    }

    static Frame frame(String path) {
        return new Frame(
                path,
                Permissions.has(Permission.PROCESSING_WRITE),
                Permissions.has(Permission.EXPORT));
    }

    ProcessingView own(Filter filter) {
        var legalPersons = names.legalPersons();
        var units = names.units();
        return overview(
                PROCESSING,
                filter,
                activities.own(),
                Map.of(Filter.LEGAL_PERSON, legalPersons, Filter.UNIT, units));
    }

    ProcessingView forOthers(Filter filter) {
        return overview(FOR_OTHERS, filter, activities.forOthers(), Map.of());
    }

    private ProcessingView overview(
            RegisterKind<?> kind,
            Filter filter,
            List<? extends Stored<?>> all,
            Map<String, List<Choice>> choices) {
        var judged = Lacking.among(all, activities.leftOut());
        var found = judged.stream().filter(one -> takes(filter, one)).toList();
        var page =
                found.stream()
                        .skip((long) filter.page() * ProcessingView.PAGE)
                        .limit(ProcessingView.PAGE)
                        .toList();
        var words =
                names.words(
                        page.stream().map(Lacking::stored).toList(),
                        List.of(),
                        List.copyOf(choices.values()));
        var rows = new ActivityRows(words, compared(page, words));
        return new ProcessingView(
                frame(filter.path()),
                kind,
                filter,
                page.stream().map(rows::row).toList(),
                all.size(),
                found.size(),
                count(judged, one -> !one.missing().isEmpty()),
                count(judged, one -> Activities.special(one.stored())),
                choices,
                customers(all));
    }

    private Map<EntryId, Comparison> compared(List<Lacking> page, ValueText words) {
        var others = new ArrayList<Stored<ProcessingForOthersFields>>();
        for (var one : page) {
            if (one.stored().fields() instanceof ProcessingForOthersFields fields) {
                others.add(new Stored<>(one.stored().entry(), fields));
            }
        }
        return others.isEmpty() ? Map.of() : customers.all(others, words);
    }

    private static boolean takes(Filter filter, Lacking one) {
        return filter.takes(one.stored(), !one.missing().isEmpty());
    }

    static int count(List<Lacking> all, Predicate<Lacking> which) {
        return (int) all.stream().filter(which).count();
    }

    private static List<String> customers(List<? extends Stored<?>> all) {
        return all.stream()
                .map(Stored::fields)
                .filter(ProcessingForOthersFields.class::isInstance)
                .map(fields -> ((ProcessingForOthersFields) fields).customer())
                .distinct()
                .sorted()
                .toList();
    }
}
