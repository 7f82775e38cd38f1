package no.samsvar.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/**
 * Who meets the data of a processing, from the customer through systems and processors to
 * subprocessors and recipients (ROPA-54).
 */
public final class Chain {

    private final ValueText words;
    private final String us;
    private final Map<UUID, UUID> supplierOfSystem;

    /**
     * @param us what the organisation is called
     */
    public Chain(ValueText words, String us, Map<UUID, UUID> supplierOfSystem) {
        this.words = words;
        this.us = us;
        this.supplierOfSystem = supplierOfSystem;
    }

    /** The steps that somebody stands at, in order. */
    public List<ChainLevel> of(Stored<?> stored) {
        var levels = new ArrayList<ChainLevel>();
        switch (stored.fields()) {
            case ProcessingFields fields -> controller(fields, levels);
            case ProcessingForOthersFields fields -> processor(fields, levels);
            default -> throw new IllegalArgumentException(stored.entry().kind());
        }
        levels.removeIf(level -> level.names().isEmpty());
        return levels;
    }

    private void controller(ProcessingFields fields, List<ChainLevel> levels) {
        var controllers =
                Stream.concat(
                                fields.controllers().isEmpty()
                                        ? Stream.of(us)
                                        : fields.controllers().stream().map(words::name),
                                fields.jointControllers().stream().map(JointController::name))
                        .toList();
        levels.add(new ChainLevel("processing.chain.controller", controllers));
        levels.add(systems(fields.systems()));
        levels.add(new ChainLevel("processing.chain.processors", processors(fields)));
        levels.add(subprocessors(fields.subprocessors()));
        levels.add(
                new ChainLevel(
                        "processing.chain.recipients",
                        fields.recipients().stream()
                                .map(one -> with(one.name(), one.reason(), one.country()))
                                .toList()));
        levels.add(transfers(fields.transfers()));
    }

    private void processor(ProcessingForOthersFields fields, List<ChainLevel> levels) {
        levels.add(
                new ChainLevel(
                        "processing.chain.customer",
                        List.of(with(fields.customer(), fields.customerContact()))));
        levels.add(
                new ChainLevel(
                        "processing.chain.processors", List.of(with(us, fields.categories()))));
        levels.add(systems(fields.systems()));
        levels.add(subprocessors(fields.subprocessors()));
        levels.add(transfers(fields.transfers()));
    }

    /** Those chosen as processors, and whoever supplies a system in use. */
    private List<String> processors(ProcessingFields fields) {
        var suppliers =
                fields.systems().stream().map(supplierOfSystem::get).filter(Objects::nonNull);
        return Stream.concat(fields.processors().stream(), suppliers)
                .distinct()
                .map(words::name)
                .toList();
    }

    private ChainLevel systems(Set<UUID> systems) {
        return new ChainLevel(
                "processing.chain.systems",
                systems.stream()
                        .map(id -> with(words.name(id), words.name(supplierOfSystem.get(id))))
                        .toList());
    }

    private ChainLevel subprocessors(List<Subprocessor> rows) {
        return new ChainLevel(
                "processing.chain.subprocessors",
                rows.stream().map(one -> with(one.name(), one.task(), one.country())).toList());
    }

    private ChainLevel transfers(List<Transfer> rows) {
        return new ChainLevel(
                "processing.chain.transfers",
                rows.stream().map(one -> with(one.country(), one.recipient())).toList());
    }

    private static String with(String name, @Nullable String... more) {
        var told =
                Stream.of(more)
                        .filter(one -> one != null && !one.isBlank())
                        .collect(Collectors.joining(", "));
        return told.isEmpty() ? name : name + " – " + told;
    }
}
