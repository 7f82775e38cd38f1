package no.samsvar.processing.web;

import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form that starts a round can be filled in with. */
@Service
@Transactional(readOnly = true)
class StartChoices {

    private final ChoiceLists lists;

    StartChoices(ChoiceLists lists) {
        this.lists = lists;
    }

    Choices read() {
        return lists.of(StartForm.class);
    }
}
