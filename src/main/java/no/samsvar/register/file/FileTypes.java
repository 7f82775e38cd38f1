package no.samsvar.register.file;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Says what a file is by its content; its name only tells apart what content cannot. */
@Component
class FileTypes {

    private static final int MOST_PARTS = 10_000;

    private final Tika tika = new Tika();

    /** Empty for what is not kept. */
    Optional<FileType> of(byte[] content, String name) {
        return FileType.of(tika.detect(content, name)).filter(type -> holds(type, content));
    }

    private static boolean holds(FileType type, byte[] content) {
        return switch (type) {
            case WORD -> isOffice(content, "word/document.xml");
            case EXCEL -> isOffice(content, "xl/workbook.xml");
            case POWERPOINT -> isOffice(content, "ppt/presentation.xml");
            case OPEN_TEXT, OPEN_SHEET -> hasParts(content, "content.xml");
            default -> true;
        };
    }

    private static boolean isOffice(byte[] content, String main) {
        return hasParts(content, "[Content_Types].xml", main);
    }

    /** Reads the list of parts alone: nothing is unpacked. Macros are not let in. */
    private static boolean hasParts(byte[] content, String... wanted) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var names =
                    Collections.list(zip.getEntries()).stream()
                            .limit(MOST_PARTS)
                            .map(ZipArchiveEntry::getName)
                            .toList();
            return names.containsAll(List.of(wanted))
                    && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
        } catch (IOException e) {
            return false;
        }
    }
}
