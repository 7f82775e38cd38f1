package no.samsvar.rights.request;

import static no.samsvar.processing.ProcessingKinds.ENDED;
import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.text.Texts;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import no.samsvar.supplier.LikelyRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws from the registers where something may lie, and who runs it for us. */
@Component("requestGatherer")
class Gatherer {

    private static final int DAYS_BEFORE = 10;

    private final Activities activities;
    private final Register register;
    private final Organisations organisations;
    private final Texts texts;

    Gatherer(Activities activities, Register register, Organisations organisations, Texts texts) {
        this.activities = activities;
        this.register = register;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** The request with all places to look in, and all to ask. */
    RequestFields gathered(RequestFields fields) {
        var concerned = concerned(fields);
        var systems = new LinkedHashSet<UUID>();
        concerned.forEach(one -> systems.addAll(one.fields().systems()));
        if (fields.processings().isEmpty()) {
            systems.addAll(inUse());
        }
        var collected = new ArrayList<>(fields.collected());
        for (var system : systems) {
            if (collected.stream().noneMatch(one -> system.equals(one.system()))) {
                collected.add(Collected.waiting(system));
            }
        }
        return fields.withCollected(collected)
                .withTasks(tasks(fields, processors(concerned, systems)));
    }

    private List<Stored<ProcessingFields>> concerned(RequestFields fields) {
        return activities.own().stream()
                .filter(one -> !one.entry().status().equals(ENDED))
                .filter(
                        one ->
                                fields.processings().isEmpty()
                                        || fields.processings().contains(one.entry().id().value()))
                .toList();
    }

    private List<UUID> inUse() {
        return register.all(SYSTEM).stream()
                .filter(one -> one.entry().status().equals(SYSTEM.states().getFirst()))
                .map(one -> one.entry().id().value())
                .toList();
    }

    private Set<UUID> processors(
            List<Stored<ProcessingFields>> concerned, Collection<UUID> systems) {
        var suppliers = new LinkedHashSet<UUID>();
        concerned.forEach(one -> suppliers.addAll(one.fields().processors()));
        var running = activities.suppliersOf(systems).values();
        register.several(SUPPLIER, running.stream().distinct().map(EntryId::new).toList()).stream()
                .filter(one -> one.fields().likelyRole() == LikelyRole.PROCESSOR)
                .forEach(one -> suppliers.add(one.entry().id().value()));
        return suppliers;
    }

    private List<Task> tasks(RequestFields fields, Set<UUID> processors) {
        var tasks = new ArrayList<>(fields.tasks());
        var before = fields.term().safe().minusDays(DAYS_BEFORE);
        for (var processor : processors) {
            if (tasks.stream().noneMatch(one -> processor.equals(one.supplier()))) {
                tasks.add(new Task(null, processor, null, text("task.help"), null, before, null));
            }
        }
        return tasks;
    }

    /** The request with all places where something lies that must go, copies and backups too. */
    RequestFields toErase(RequestFields fields) {
        var found =
                fields.collected().stream()
                        .filter(one -> one.found() == Found.FOUND)
                        .map(Collected::system)
                        .filter(Objects::nonNull)
                        .toList();
        var suppliers = activities.suppliersOf(found);
        var erasures = new ArrayList<>(fields.erasures());
        for (var system : found) {
            add(erasures, Storage.SYSTEM, system, null);
            var supplier = suppliers.get(system);
            if (supplier != null) {
                add(erasures, Storage.PROCESSOR, system, supplier);
            }
            add(erasures, Storage.BACKUP, system, supplier);
        }
        fields.collected().stream()
                .filter(one -> one.found() == Found.FOUND)
                .map(Collected::place)
                .filter(Objects::nonNull)
                .filter(place -> erasures.stream().noneMatch(one -> one.what().equals(place)))
                .forEach(place -> erasures.add(Erasure.wanted(Storage.COPY, place, null, null)));
        add(erasures, Storage.COPY, null, null);
        add(erasures, Storage.PRINTOUT, null, null);
        return fields.withErasures(erasures);
    }

    private void add(
            List<Erasure> erasures,
            Storage storage,
            @Nullable UUID system,
            @Nullable UUID supplier) {
        var what = text("erasure." + Kebab.of(storage.name()));
        boolean known =
                erasures.stream()
                        .anyMatch(
                                one ->
                                        one.storage() == storage
                                                && Objects.equals(one.system(), system)
                                                && (system != null || one.what().equals(what)));
        if (!known) {
            erasures.add(Erasure.wanted(storage, what, system, supplier));
        }
    }

    private String text(String key) {
        return texts.text(organisations.current().language(), "request." + key);
    }
}
