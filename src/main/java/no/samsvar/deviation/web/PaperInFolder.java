package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of breaches in the folder that an inspector takes along. */
@Configuration(proxyBeanMethods = false)
class PaperInFolder {

    @Bean
    FolderDocument breachLogForInspectors(Papers papers) {
        return new FolderDocument(
                FolderItem.Part.CONTROLLING,
                "deviation.log",
                Permission.DEVIATION_READ,
                List.of(Format.PDF, Format.WORD),
                _ -> papers.log());
    }
}
