package no.samsvar.hosting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this installation, as the record of each organisation names them.
 *
 * @param number the organisation number, nine digits
 * @param contact whom the organisations turn to, with an address or page
 * @param storedWhere where the machines with the data stand
 * @param agreementOn from when the processing agreement with each organisation counts
 * @param agreementReference what the agreement is called, or where it is found
 * @param signUp whether strangers may found an organisation by themselves
 * @param terms what they say yes to then
 */
public record Host(
        String name,
        @Nullable String number,
        @Nullable String address,
        String contact,
        @Nullable String phone,
        @Nullable String storedWhere,
        @Nullable LocalDate agreementOn,
        @Nullable String agreementReference,
        boolean signUp,
        @Nullable String terms) {}
