package no.samsvar.rights.notice;

/** What the enterprise has said, and the version that a change must name. */
public record Settings(SettingsForm said, int version) {}
