package no.samsvar.inspection.web;

import java.io.InputStream;

/**
 * The folder as one whole file.
 *
 * @param content to be read once and closed, after which it is gone
 * @param bytes how many it has
 */
record Folder(InputStream content, long bytes) {}
