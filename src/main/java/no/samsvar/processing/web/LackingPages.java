package no.samsvar.processing.web;

import java.util.List;
import no.samsvar.platform.NotFound;
import no.samsvar.processing.Activities;
import no.samsvar.processing.Completeness;
import no.samsvar.processing.MissingWords;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what art. 30 still lacks of one activity. */
@Service
@Transactional(readOnly = true)
class LackingPages {

    private final Register register;
    private final Activities activities;
    private final Names names;

    LackingPages(Register register, Activities activities, Names names) {
        this.register = register;
        this.activities = activities;
        this.names = names;
    }

    List<ProcessingApi.Lack> of(EntryId id) {
        var words = names.words(List.of());
        return Completeness.of(find(id), activities.leftOut()).stream()
                .map(
                        it ->
                                new ProcessingApi.Lack(
                                        it.point(), it.point().field(), MissingWords.of(it, words)))
                .toList();
    }

    /** An activity, own or for others; what is no activity is not found here. */
    Stored<?> find(EntryId id) {
        var entry = register.entry(id);
        if (!Activities.has(entry)) {
            throw new NotFound();
        }
        return entry.kind().equals(ProcessingKinds.PROCESSING.name())
                ? register.find(ProcessingKinds.PROCESSING, id)
                : register.find(ProcessingKinds.FOR_OTHERS, id);
    }
}
