package no.samsvar.supplier;

import java.util.Set;

/** Suppliers for tests. */
public final class SupplierExamples {

    private SupplierExamples() {}

    /** One of which nothing is known but its name and what it delivers. */
    public static SupplierFields named(String title, String delivers) {
        return new SupplierFields(
                title, null, delivers, Set.of(), null, null, null, null, null, null, null, null,
                null, null);
    }
}
