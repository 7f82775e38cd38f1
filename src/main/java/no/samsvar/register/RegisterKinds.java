package no.samsvar.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NotFound;
import org.springframework.stereotype.Component;

/** Every register of the program. */
@Component
public class RegisterKinds {

    private final Map<String, RegisterKind<?>> kinds;

    RegisterKinds(List<RegisterKind<?>> kinds) {
        this.kinds =
                kinds.stream().collect(Collectors.toMap(RegisterKind::name, Function.identity()));
    }

    public List<RegisterKind<?>> all() {
        return kinds.values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Those that whoever is signed in may read. */
    public List<RegisterKind<?>> readable() {
        return all().stream().filter(kind -> Permissions.has(kind.read())).toList();
    }

    /** The register of this name, or {@link NotFound}. */
    public RegisterKind<?> named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new NotFound();
        }
        return kind;
    }
}
