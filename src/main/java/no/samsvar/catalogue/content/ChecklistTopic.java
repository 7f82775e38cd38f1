package no.samsvar.catalogue.content;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.content.Wording;

/**
 * Points that belong together (CHK-06).
 *
 * @param register the name of the register in which the topic is looked after, where there is one
 */
public record ChecklistTopic(
        String id, Wording title, Optional<String> register, List<ChecklistItem> items) {}
