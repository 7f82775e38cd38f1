package no.samsvar.gate;

import java.util.Set;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.SupplierFields;

/** A supplier that tells a text in every field, to see where it comes out. */
final class CanarySupplier {

    private CanarySupplier() {}

    static SupplierFields of(String text) {
        return new SupplierFields(
                text,
                null,
                text,
                Set.of(DataKind.HEALTH),
                null,
                text,
                null,
                null,
                null,
                null,
                text,
                text,
                text,
                text);
    }
}
