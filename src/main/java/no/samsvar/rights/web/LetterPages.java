package no.samsvar.rights.web;

import java.util.List;
import java.util.Map;
import no.samsvar.document.Document;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import no.samsvar.rights.letter.AccessAnswer;
import no.samsvar.rights.letter.RequestLetter;
import no.samsvar.rights.letter.RequestLetters;
import no.samsvar.rights.notice.Notices;
import no.samsvar.rights.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the letters of a request say. */
@Service
@Transactional(readOnly = true)
class LetterPages {

    private final Requests requests;
    private final Notices notices;
    private final Organisations organisations;
    private final ChoiceLists lists;
    private final Texts texts;
    private final Dates dates;

    LetterPages(
            Requests requests,
            Notices notices,
            Organisations organisations,
            ChoiceLists lists,
            Texts texts,
            Dates dates) {
        this.requests = requests;
        this.notices = notices;
        this.organisations = organisations;
        this.lists = lists;
        this.texts = texts;
        this.dates = dates;
    }

    Document letter(EntryId id, RequestLetter letter, Language language) {
        var stored = requests.find(id);
        var organisation = organisations.current().name();
        var said = notices.settings().said();
        var letters = new RequestLetters(words(language), language.locale(), organisation, said);
        return letter == RequestLetter.ANSWER
                ? new AccessAnswer(texts, language)
                        .of(organisation, said, letters.front(stored.entry(), stored.fields()))
                : letters.of(letter, stored);
    }

    private ValueText words(Language language) {
        var names =
                List.of(lists.from("people"), lists.from("supplier"), lists.from("legal-persons"));
        return new ValueText(texts, dates, language, names, Map.of());
    }
}
