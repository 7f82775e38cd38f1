package no.samsvar.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took the folder out.
 *
 * @param name of who took it
 * @param asOf the day it was wanted as of; none for as it stood
 * @param files how many there were in it
 * @param bytes how large it was
 * @param sha256 of the whole file, in hex, by which it is known again
 */
public record HandingOut(
        UUID id,
        String name,
        @Nullable LocalDate asOf,
        int files,
        long bytes,
        String sha256,
        Instant madeAt) {}
