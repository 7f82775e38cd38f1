package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody without an account has left and confirmed.
 *
 * @param explained why digits in it are no person number
 * @param address where to answer
 */
public record IncomingRequest(
        String title,
        Set<Right> rights,
        @Nullable String about,
        @Nullable String explained,
        Asker asker,
        LocalDate receivedOn,
        String address) {

    RequestFields fields() {
        return RequestKinds.REQUEST
                .fields()
                .create(
                        field ->
                                switch (field.name()) {
                                    case "title" -> title;
                                    case "rights" -> rights;
                                    case "about" -> about;
                                    case "way" -> Way.PUBLIC_FORM;
                                    case "receivedOn" -> receivedOn;
                                    case "asker" -> asker;
                                    default -> nothing(field.kind());
                                });
    }

    private static @Nullable Object nothing(FieldKind kind) {
        return switch (kind) {
            case ROWS -> List.<Record>of();
            case CHOICES, REFERENCES -> Set.<UUID>of();
            default -> null;
        };
    }
}
