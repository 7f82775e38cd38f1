package no.samsvar.platform.form;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record component named by its accessor, {@code SupplierForm::title}: a misspelt field does not
 * compile.
 */
@FunctionalInterface
public interface FieldHandle<T, V extends @Nullable Object> extends Function<T, V>, Serializable {

    Map<Class<?>, String> NAMES = new ConcurrentHashMap<>();

    default String name() {
        return NAMES.computeIfAbsent(getClass(), _ -> readName());
    }

    private String readName() {
        try {
            var replacement = getClass().getDeclaredMethod("writeReplace");
            replacement.setAccessible(true);
            return ((SerializedLambda) replacement.invoke(this)).getImplMethodName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a method reference: " + this, e);
        }
    }
}
