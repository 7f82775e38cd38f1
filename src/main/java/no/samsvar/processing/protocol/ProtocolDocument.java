package no.samsvar.processing.protocol;

import no.samsvar.document.Document;
import no.samsvar.document.Format;
import no.samsvar.platform.text.Language;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.ValueText;

/** The protocol in the shape that its format is read in. */
public final class ProtocolDocument {

    private ProtocolDocument() {}

    public static Document of(
            Protocol protocol, ValueText words, Language language, Format format) {
        return format == Format.EXCEL
                ? TableProtocol.of(
                        protocol,
                        words,
                        language,
                        ProcessingKinds.PROCESSING,
                        ProcessingKinds.FOR_OTHERS)
                : ReadingProtocol.of(protocol, words, language);
    }
}
