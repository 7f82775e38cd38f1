package no.samsvar.platform.form;

import java.util.UUID;

/** One thing to choose, with the name people know it by. */
public record Choice(UUID id, String name) {}
