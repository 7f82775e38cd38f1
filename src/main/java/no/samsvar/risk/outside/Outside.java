package no.samsvar.risk.outside;

import static no.samsvar.processing.ProcessingKinds.CONFIRMED;
import static no.samsvar.processing.ProcessingKinds.DRAFT;
import static no.samsvar.processing.ProcessingKinds.FOR_OTHERS;
import static no.samsvar.processing.ProcessingKinds.PROCESSING;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.ListQuery;
import no.samsvar.register.ListRow;
import no.samsvar.register.Lists;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.link.Links;
import no.samsvar.register.link.Relation;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.occasion.Occasions;
import no.samsvar.risk.occasion.Waiting;
import no.samsvar.supplier.DataKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares systems and the record of processing with what is managed (ORG-62). */
@Service
@Transactional(readOnly = true)
public class Outside {

    private static final List<String> RUNNING = List.of("IN_USE", "PLANNED");
    private static final List<String> GOING_ON = List.of(DRAFT, CONFIRMED);

    private final Lists lists;
    private final Register register;
    private final Links links;
    private final Occasions occasions;

    Outside(Lists lists, Register register, Links links, Occasions occasions) {
        this.lists = lists;
        this.register = register;
        this.links = links;
        this.occasions = occasions;
    }

    /** What has a gap, by title, systems first; of what whoever asks may read. */
    public List<Outsider> all() {
        var activities =
                Stream.of(PROCESSING, FOR_OTHERS)
                        .flatMap(kind -> rows(kind, GOING_ON, List.of(systems(kind))).stream())
                        .toList();
        var running = rows(SYSTEM, RUNNING, List.of());
        var named =
                activities.stream()
                        .flatMap(row -> systems(row).stream())
                        .collect(Collectors.toSet());
        var seen = seen(Stream.concat(running.stream(), activities.stream()).toList());
        var waiting = occasions.waiting().stream().map(Waiting::entry).collect(Collectors.toSet());
        var all = new ArrayList<Outsider>();
        for (var row : running) {
            boolean homeless = !named.contains(row.entry().id().value()) && meetsPeople(row);
            all.add(outsider(row, homeless, Gap.NO_ACTIVITY, seen, waiting));
        }
        for (var row : activities) {
            all.add(outsider(row, systems(row).isEmpty(), Gap.NO_SYSTEM, seen, waiting));
        }
        return all.stream().filter(one -> !one.gaps().isEmpty()).toList();
    }

    private List<ListRow> rows(
            RegisterKind<?> kind, List<String> states, List<FieldDeclaration> children) {
        if (!Permissions.has(kind.read())) {
            return List.of();
        }
        var query = ListQuery.all().filtered(Map.of("status", states)).sorted("title");
        return lists.rows(kind, query, children);
    }

    private static Outsider outsider(
            ListRow row, boolean alone, Gap gap, Set<EntryId> seen, Set<EntryId> waiting) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (alone) {
            gaps.add(gap);
        }
        if (row.entry().ownerId() == null) {
            gaps.add(Gap.NO_OWNER);
        }
        if (!seen.contains(row.entry().id())) {
            gaps.add(Gap.NO_ASSESSMENT);
        }
        return new Outsider(row.entry(), gaps, waiting.contains(row.entry().id()));
    }

    /** Those whose risk is assessed, or need not be for a reason that somebody gave. */
    private Set<EntryId> seen(List<ListRow> rows) {
        var assessments =
                links.to(rows.stream().map(row -> row.entry().id()).toList(), Relation.ASSESSES);
        var ended =
                register
                        .entries(assessments.values().stream().flatMap(List::stream).toList())
                        .stream()
                        .filter(one -> one.status().equals(RiskKinds.ENDED))
                        .map(Entry::id)
                        .collect(Collectors.toSet());
        var seen = new HashSet<>(occasions.dismissed());
        assessments.forEach(
                (subject, of) -> {
                    if (!ended.containsAll(of)) {
                        seen.add(subject);
                    }
                });
        return seen;
    }

    /** A system of which is said that it meets nobody's data needs to stand in no activity. */
    private static boolean meetsPeople(ListRow system) {
        return !(system.values().get("data") instanceof Collection<?> data
                && Set.copyOf(data).equals(Set.of(DataKind.NONE)));
    }

    private static FieldDeclaration systems(RegisterKind<?> kind) {
        return kind.fields().field("systems");
    }

    private static Set<UUID> systems(ListRow activity) {
        return activity.values().get("systems") instanceof Collection<?> named
                ? named.stream().map(UUID.class::cast).collect(Collectors.toSet())
                : Set.of();
    }
}
