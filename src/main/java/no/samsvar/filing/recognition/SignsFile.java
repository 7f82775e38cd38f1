package no.samsvar.filing.recognition;

import java.io.IOException;
import java.util.List;
import no.samsvar.filing.PaperType;
import no.samsvar.platform.content.ContentPart;
import org.springframework.core.io.ClassPathResource;

/** The signs that come with the program, as its content has them. */
final class SignsFile {

    private static final String FILE = "content/filing/signs.yaml";

    private SignsFile() {}

    static List<Signs> read() throws IOException {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return ContentPart.read(FILE, content)
                    .only("edition", "checked_on", "checked_by", "types")
                    .parts("types")
                    .stream()
                    .map(SignsFile::signs)
                    .toList();
        }
    }

    private static Signs signs(ContentPart part) {
        part.only("type", "names", "words");
        return new Signs(
                part.constant(PaperType.class, "type"),
                part.list("names").stream().map(it -> Recognition.plain(it).strip()).toList(),
                part.list("words").stream().map(it -> Recognition.plain(it).strip()).toList());
    }
}
