package no.samsvar.measure.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import no.samsvar.document.FolderDocument;
import no.samsvar.document.Format;
import no.samsvar.identity.Permission;
import no.samsvar.measure.wheel.WheelDocument;
import no.samsvar.measure.wheel.Wheels;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.FolderItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The annual wheel in the folder that an inspector takes along. */
@Configuration(proxyBeanMethods = false)
class WheelInFolder {

    @Bean
    FolderDocument wheelForInspectors(
            Wheels wheels,
            Organisations organisations,
            Texts texts,
            Dates dates,
            Languages languages,
            Clock clock) {
        return new FolderDocument(
                FolderItem.Part.STEERING,
                "measure.wheel",
                Permission.MEASURE_READ,
                List.of(Format.PDF),
                _ ->
                        WheelDocument.of(
                                wheels.of(Year.now(clock)),
                                organisations.current().name(),
                                texts,
                                dates,
                                languages.current()));
    }
}
