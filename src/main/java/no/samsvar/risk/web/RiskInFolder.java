package no.samsvar.risk.web;

import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.FolderItem;
import no.samsvar.risk.report.RiskReports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The picture of all risks in the folder that an inspector takes along. */
@Configuration(proxyBeanMethods = false)
class RiskInFolder {

    @Bean
    FolderDocument risksForInspectors(RiskReports reports, RiskPages pages, Languages languages) {
        return new FolderDocument(
                FolderItem.Part.CONTROLLING,
                "risk.matrix",
                Permission.RISK_READ,
                List.of(Format.PDF, Format.WORD),
                _ -> reports.combined(pages.words(), languages.current()));
    }
}
