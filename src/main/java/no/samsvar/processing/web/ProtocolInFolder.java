package no.samsvar.processing.web;

import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The protocol in the folder that an inspector takes along. */
@Configuration(proxyBeanMethods = false)
class ProtocolInFolder {

    @Bean
    FolderDocument protocolForInspectors(ProtocolPages pages) {
        return new FolderDocument(
                FolderItem.Part.PERFORMING,
                "processing.protocol.title",
                Permission.PROCESSING_READ,
                List.of(Format.WORD, Format.EXCEL),
                pages::document);
    }
}
