package no.samsvar.filing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.filing.Home.AtEntry;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import org.springframework.stereotype.Component;

/** The entries that documents can be kept with, of the registers one may change. */
@Component
public class FilingPlaces implements ChoiceSource {

    static final String SOURCE = "filing-places";

    private final Register register;

    FilingPlaces(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return SOURCE;
    }

    @Override
    public List<Choice> choices() {
        return registers().flatMap(kind -> in(kind).stream()).toList();
    }

    /** Those of one register, by title. */
    public List<Choice> in(RegisterKind<?> kind) {
        return Permissions.has(kind.write())
                ? register.all(kind).stream()
                        .filter(stored -> kind.mayChange(stored.entry()))
                        .map(stored -> stored.entry())
                        .map(entry -> new Choice(entry.id().value(), entry.title()))
                        .toList()
                : List.of();
    }

    static Stream<RegisterKind<?>> registers() {
        return Arrays.stream(PaperType.values())
                .map(type -> type.home(true))
                .filter(AtEntry.class::isInstance)
                .<RegisterKind<?>>map(home -> ((AtEntry) home).register())
                .distinct();
    }
}
