package no.samsvar.rights.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as it was approved.
 *
 * @param number from one
 * @param lacks how much it lacked, as was known when it was approved
 */
public record Edition(int number, UUID approvedBy, Instant approvedAt, int lacks) {}
