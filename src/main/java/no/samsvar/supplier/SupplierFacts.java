package no.samsvar.supplier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samsvar.decision.KnownFacts;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registers of suppliers and systems know for guided decisions. */
@Component
class SupplierFacts implements KnownFacts {

    @Override
    public Map<String, String> about(Optional<Stored<?>> about) {
        var known = new HashMap<String, String>();
        switch (about.map(Stored::fields).orElse(null)) {
            case SupplierFields it -> {
                data(it.data(), known);
                put(known, "supplier.agreement", it.agreement());
            }
            case SystemFields it -> put(known, "system.supplier-access", it.supplierAccess());
            case null, default -> {}
        }
        return known;
    }

    private static void data(Set<DataKind> data, Map<String, String> known) {
        if (!data.isEmpty()) {
            put(known, "supplier.data", !data.equals(Set.of(DataKind.NONE)));
        }
    }

    private static void put(Map<String, String> known, String fact, @Nullable Boolean value) {
        if (value != null) {
            known.put(fact, value ? "yes" : "no");
        }
    }
}
