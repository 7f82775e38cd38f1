package no.samsvar.processing.web;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.organisation.Organisations;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Chain;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the chain of each activity (ROPA-54). */
@Service
@Transactional(readOnly = true)
class ChainPages {

    private final Activities activities;
    private final Organisations organisations;
    private final Names names;

    ChainPages(Activities activities, Organisations organisations, Names names) {
        this.activities = activities;
        this.organisations = organisations;
        this.names = names;
    }

    ChainView chain(Filter filter) {
        var all = new ArrayList<Stored<?>>(activities.own());
        all.addAll(activities.forOthers());
        var found = all.stream().filter(one -> filter.takes(one, false)).toList();
        var page =
                found.stream()
                        .skip((long) filter.page() * ChainView.PAGE)
                        .limit(ChainView.PAGE)
                        .toList();
        var suppliers = activities.suppliersOfSystems();
        var words = names.words(page, suppliers.values(), List.of(names.legalPersons()));
        var chain = new Chain(words, organisations.current().name(), suppliers);
        return new ChainView(
                ProcessingPages.frame(filter.path()),
                filter,
                page.stream().map(one -> activity(one, chain)).toList(),
                found.size());
    }

    private static ChainView.Activity activity(Stored<?> stored, Chain chain) {
        var entry = stored.entry();
        var kind =
                stored.fields() instanceof ProcessingFields
                        ? ProcessingKinds.PROCESSING
                        : ProcessingKinds.FOR_OTHERS;
        return new ChainView.Activity(
                entry.number(), entry.title(), kind.path(entry.id()), chain.of(stored));
    }
}
