package no.samsvar.rights.notice;

import no.samsvar.platform.text.Language;

/**
 * One shape of an edition in one language.
 *
 * @param sha256 of its PDF, in hex
 */
public record NoticeCopy(Shape shape, Language language, String title, String sha256) {}
