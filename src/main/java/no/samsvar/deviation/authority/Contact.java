package no.samsvar.deviation.authority;

import org.jspecify.annotations.Nullable;

/** The privacy officer or whoever else answers the authority's questions. */
public record Contact(@Nullable String name, @Nullable String phone, @Nullable String email) {}
