package no.samsvar.processing.web;

import java.util.List;
import no.samsvar.processing.ChainLevel;
import no.samsvar.processing.Part;

/** An activity for reading: its parts in words, and the chain that its data go through. */
public record ActivityView(boolean special, List<Part> parts, List<ChainLevel> chain) {}
