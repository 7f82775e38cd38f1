package no.samsvar.catalogue.web;

import java.util.List;
import no.samsvar.catalogue.content.Requirement;
import no.samsvar.platform.text.Language;

/**
 * What a certificate supports.
 *
 * @param unknown ids that are written there and are no requirement's
 */
public record SupportsView(List<Requirement> known, List<String> unknown, Language language) {}
