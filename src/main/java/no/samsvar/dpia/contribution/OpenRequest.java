package no.samsvar.dpia.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody with a link learns: who asks whom what, and whether it is answered. */
public record OpenRequest(
        UUID id,
        UUID organisationId,
        String organisation,
        String supplier,
        String about,
        List<String> questions,
        LocalDate deadline,
        boolean answered) {}
