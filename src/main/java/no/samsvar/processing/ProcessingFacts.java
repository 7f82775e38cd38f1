package no.samsvar.processing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samsvar.decision.KnownFacts;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** What the record of processing knows for guided decisions; an empty field is no answer. */
@Component
class ProcessingFacts implements KnownFacts {

    @Override
    public Map<String, String> about(Optional<Stored<?>> about) {
        var known = new HashMap<String, String>();
        if (about.map(Stored::fields).orElse(null) instanceof ProcessingFields it) {
            if (!it.data().isEmpty()) {
                known.put("processing.special", said(it.special()));
            }
            if (!it.people().isEmpty()) {
                known.put(
                        "processing.people.children",
                        said(it.people().contains(PersonCategory.CHILDREN)));
                known.put(
                        "processing.people.patients",
                        said(it.people().contains(PersonCategory.PATIENTS)));
            }
            if (it.transferred() != null) {
                known.put("processing.transferred", said(it.transferred()));
            }
        }
        return known;
    }

    private static String said(boolean value) {
        return value ? "yes" : "no";
    }
}
