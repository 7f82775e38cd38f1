package no.samsvar.register;

import java.util.List;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import no.samsvar.platform.form.ChoiceSources;
import org.springframework.stereotype.Component;

/** The entries of each register as choices in other registers' forms, under the register's name. */
@Component
class EntryChoices implements ChoiceSources {

    private final RegisterKinds kinds;
    private final EntryRepository entries;

    EntryChoices(RegisterKinds kinds, EntryRepository entries) {
        this.kinds = kinds;
        this.entries = entries;
    }

    @Override
    public List<ChoiceSource> sources() {
        return kinds.all().stream().map(this::source).toList();
    }

    private ChoiceSource source(RegisterKind<?> kind) {
        return new ChoiceSource() {
            @Override
            public String name() {
                return kind.name();
            }

            @Override
            public List<Choice> choices() {
                return entries.titles(kind.name());
            }
        };
    }
}
