package no.samsvar.setup.filling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a file means by its names and times where it is filled in. */
public interface Meanings {

    /**
     * @param source the list it is chosen from, such as {@code supplier}
     * @return empty where the enterprise has nothing of that name
     */
    List<UUID> ids(String source, String name);

    LocalDate day(String told);

    Instant moment(String told);
}
