package no.samsvar.setup.next;

import java.io.IOException;
import no.samsvar.platform.content.ContentPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads what comes after the first start. */
@Configuration(proxyBeanMethods = false)
class ThingsFile {

    private static final String FILE = "content/setup/next.yaml";

    @Bean
    StartList startList() throws IOException {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            var file = ContentPart.read(FILE, content);
            file.only("edition", "checked_on", "checked_by", "things");
            return new StartList(file.parts("things").stream().map(ThingsFile::thing).toList());
        }
    }

    private static Thing thing(ContentPart part) {
        part.only("id", "must", "minutes", "source");
        return new Thing(
                part.text("id"), part.yes("must"), part.number("minutes"), part.text("source"));
    }
}
