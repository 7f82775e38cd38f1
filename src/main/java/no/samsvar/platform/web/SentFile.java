package no.samsvar.platform.web;

import org.springframework.web.multipart.MultipartFile;

/** A file that somebody chose on a page. */
public final class SentFile {

    private SentFile() {}

    /** What it is called, without the folders that some browsers send along; ? where nothing. */
    public static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "?" : name.replaceAll(".*[/\\\\]", "");
    }
}
