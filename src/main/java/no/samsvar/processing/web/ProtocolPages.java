package no.samsvar.processing.web;

import java.util.List;
import no.samsvar.document.Document;
import no.samsvar.document.Format;
import no.samsvar.platform.web.Languages;
import no.samsvar.processing.protocol.ProtocolDocument;
import no.samsvar.processing.protocol.Protocols;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole protocol as a document in the reader's language. */
@Service
@Transactional(readOnly = true)
class ProtocolPages {

    private final Protocols protocols;
    private final Names names;
    private final Languages languages;

    ProtocolPages(Protocols protocols, Names names, Languages languages) {
        this.protocols = protocols;
        this.names = names;
        this.languages = languages;
    }

    Document document(Format format) {
        var protocol = protocols.now();
        var words = names.words(List.of(protocols.names(protocol)));
        return ProtocolDocument.of(protocol, words, languages.current(), format);
    }
}
