package no.samsvar.inspection.downtime;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.organisation.Member;
import no.samsvar.register.Stored;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;

/**
 * What a paper kit is filled in from.
 *
 * @param organisation its name
 * @param printed the day it was made
 * @param suppliers those in force; none where the reader may not see them
 * @param systems those in use
 */
public record DowntimeFacts(
        String organisation,
        LocalDate printed,
        List<Stored<SupplierFields>> suppliers,
        List<Stored<SystemFields>> systems,
        List<Member> people) {

    /** Systems of which nobody has written what to do when they are gone. */
    public List<Stored<SystemFields>> unwritten() {
        return systems.stream()
                .filter(one -> one.fields().whenGone() == null || one.fields().whenGone().isBlank())
                .toList();
    }

    /** Suppliers of systems in use that no phone number is known of. */
    public List<Stored<SupplierFields>> unreachable() {
        return suppliers.stream()
                .filter(
                        one ->
                                systems.stream()
                                        .anyMatch(
                                                system ->
                                                        one.entry()
                                                                .id()
                                                                .value()
                                                                .equals(
                                                                        system.fields()
                                                                                .supplier())))
                .filter(
                        one ->
                                one.fields().supportPhone() == null
                                        && one.fields().emergencyPhone() == null)
                .toList();
    }
}
