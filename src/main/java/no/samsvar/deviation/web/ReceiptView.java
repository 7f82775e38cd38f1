package no.samsvar.deviation.web;

import no.samsvar.deviation.OwnReport;

/**
 * What somebody gets for a report.
 *
 * @param receivers by name; empty where it went to one confidant alone
 */
public record ReceiptView(OwnReport report, String receivers) {}
