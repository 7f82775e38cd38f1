package no.samsvar.measure.web;

import static no.samsvar.measure.MeasureKinds.MEASURE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samsvar.identity.Permissions;
import no.samsvar.measure.Measures;
import no.samsvar.measure.Occurrences;
import no.samsvar.measure.web.MeasureView.Target;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of measures show. */
@Service
@Transactional(readOnly = true)
class MeasurePages {

    private final Measures measures;
    private final Occurrences occurrences;
    private final Register register;
    private final RegisterKinds kinds;
    private final Links links;
    private final ChoiceLists lists;
    private final Reader reader;
    private final Clock clock;

    MeasurePages(
            Measures measures,
            Occurrences occurrences,
            Register register,
            RegisterKinds kinds,
            Links links,
            ChoiceLists lists,
            Reader reader,
            Clock clock) {
        this.measures = measures;
        this.occurrences = occurrences;
        this.register = register;
        this.kinds = kinds;
        this.links = links;
        this.lists = lists;
        this.reader = reader;
        this.clock = clock;
    }

    MeasureView view(EntryId id) {
        var stored = register.find(MEASURE, id);
        var about =
                links.of(id).stream()
                        .filter(EntryLink::outward)
                        .filter(link -> link.relation() == Relation.ADDRESSES)
                        .map(link -> target(link.other()))
                        .toList();
        var task =
                occurrences
                        .of(id)
                        .flatMap(turn -> occurrences.task(turn.task()))
                        .map(found -> target(found.entry()));
        return new MeasureView(
                stored,
                about,
                task,
                measures.postponements(id),
                reader.peoplesWords(),
                LocalDate.now(clock),
                Measures.mayDo(stored.entry()),
                Permissions.has(MEASURE.write()));
    }

    private Target target(Entry entry) {
        return new Target(
                entry.number(), entry.title(), kinds.named(entry.kind()).path(entry.id()));
    }

    /** The measures for an entry, those that are open and due first. */
    MeasureListView about(Entry entry) {
        var found =
                links.of(entry.id()).stream()
                        .filter(link -> !link.outward() && link.relation() == Relation.ADDRESSES)
                        .map(EntryLink::other)
                        .filter(other -> other.kind().equals(MEASURE.name()))
                        .sorted(
                                Comparator.comparing(
                                                Entry::dueAt,
                                                Comparator.nullsLast(Comparator.naturalOrder()))
                                        .thenComparing(Entry::number))
                        .toList();
        return new MeasureListView(
                found,
                reader.peoplesWords(),
                "/measures/about/" + entry.id(),
                Permissions.has(MEASURE.write()));
    }

    /** The entry that a new measure is to be for; not found where the reader may not read it. */
    Target known(EntryId about) {
        var entry = register.entry(about);
        Permissions.check(kinds.named(entry.kind()).read());
        return target(entry);
    }

    Choices choices(Class<? extends Record> form) {
        return lists.of(form);
    }

    List<Entry> measuresFor(EntryId about) {
        known(about);
        return about(register.entry(about)).measures();
    }
}
