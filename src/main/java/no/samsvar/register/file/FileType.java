package no.samsvar.register.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of files that can be kept; the first ending is the one a file gets that has another.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    HEIC("image/heic", "heic", "heif"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt", "log", "md"),
    CSV("text/csv", "csv"),
    OUTLOOK("application/vnd.ms-outlook", "msg"),
    MAIL("message/rfc822", "eml");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(one -> one.mediaType.equals(mediaType)).findFirst();
    }

    /** What a file picker offers: {@code .pdf,.docx,…}. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(one -> one.endings.stream())
                .map(ending -> "." + ending)
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
    }

    /** The name, ending as files of this kind do, so that it opens as what it is. */
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending))
                ? name
                : name + "." + endings.getFirst();
    }
}
