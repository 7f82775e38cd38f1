package no.samsvar.deviation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samsvar.deviation.Photo;
import org.springframework.web.multipart.MultipartFile;

/** The pictures that a form was sent with; an input left empty sends one of no size. */
final class Photos {

    static final String INPUT = "photo";

    private Photos() {}

    static List<Photo> of(Optional<List<MultipartFile>> sent) {
        return sent.orElse(List.of()).stream()
                .filter(file -> !file.isEmpty())
                .map(Photos::photo)
                .toList();
    }

    private static Photo photo(MultipartFile file) {
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), INPUT);
            return new Photo(name, file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
