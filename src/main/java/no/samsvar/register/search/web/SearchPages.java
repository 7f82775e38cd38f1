package no.samsvar.register.search.web;

import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Search;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the search's page shows. */
@Service
@Transactional(readOnly = true)
class SearchPages {

    private final Search search;
    private final RegisterKinds kinds;
    private final Reader reader;

    SearchPages(Search search, RegisterKinds kinds, Reader reader) {
        this.search = search;
        this.kinds = kinds;
        this.reader = reader;
    }

    SearchView search(String typed) {
        return SearchView.of(
                typed, search.find(typed), kinds.all(), reader.words(Choices.none()), Search.MOST);
    }
}
