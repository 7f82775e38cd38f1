package no.samsvar.catalogue.certificate;

/** What a certificate or report is by (004 § 5.1). */
public enum Scheme {
    ISO_27001,
    ISO_27701,
    ISO_9001,
    SOC_2,
    OTHER
}
