package no.samsvar.register;

import java.util.List;
import no.samsvar.register.search.SearchWords;
import no.samsvar.register.search.Synonyms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries of every register that whoever is signed in may read. */
@Service
public class Search {

    /** Whoever wants more than this searches with more words. */
    public static final int MOST = 50;

    private final FoundRepository found;
    private final RegisterKinds kinds;
    private final Synonyms synonyms;

    Search(FoundRepository found, RegisterKinds kinds, Synonyms synonyms) {
        this.found = found;
        this.kinds = kinds;
        this.synonyms = synonyms;
    }

    /** The best first: by number, then by words, then by what looks alike. */
    @Transactional(readOnly = true)
    public List<Entry> find(String typed) {
        var words = SearchWords.of(typed, synonyms);
        if (words.isEmpty()) {
            return List.of();
        }
        var readable = kinds.readable().stream().map(RegisterKind::name).toArray(String[]::new);
        return found.find(readable, words.typed(), words.groups().toArray(String[]::new), MOST);
    }
}
