package no.samsvar.catalogue.requirement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an enterprise meets a requirement, and why that is enough for one of its size (ORG-05). */
public record Note(String requirement, String note, @Nullable UUID notedBy, Instant notedAt) {}
