package no.samsvar.risk.occasion;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry matters to risk, as one text that is the same as long as none of it changes: a
 * new name or a mended sentence makes no new assessment (004 § 4.1, changes that matter).
 */
final class Facts {

    private Facts() {}

    static String of(ProcessingFields fields) {
        return text(
                fields.people(),
                fields.data(),
                fields.processors(),
                fields.systems(),
                fields.disclosed(),
                fields.transferred());
    }

    static String of(SystemFields fields) {
        return text(
                fields.supplier(),
                fields.operation(),
                fields.data(),
                fields.supplierAccess(),
                fields.storedWhere());
    }

    static String of(SupplierFields fields) {
        return text(fields.data(), fields.likelyRole(), fields.country());
    }

    private static String text(@Nullable Object... facts) {
        return Arrays.stream(facts).map(Facts::one).collect(Collectors.joining("; "));
    }

    private static String one(@Nullable Object fact) {
        return switch (fact) {
            case null -> "-";
            case Collection<?> many ->
                    many.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
            default -> fact.toString();
        };
    }
}
