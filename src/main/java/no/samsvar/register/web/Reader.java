package no.samsvar.register.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.EntryFields;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.ValueText;
import org.springframework.stereotype.Component;

/** What a page of a register needs to put values into the reader's words. */
@Component
public class Reader {

    private final Texts texts;
    private final Dates dates;
    private final Languages languages;
    private final ChoiceLists lists;

    Reader(Texts texts, Dates dates, Languages languages, ChoiceLists lists) {
        this.texts = texts;
        this.dates = dates;
        this.languages = languages;
        this.lists = lists;
    }

    /** What the register's references, and those that all registers share, can be chosen from. */
    public Choices choices(RegisterKind<?> kind) {
        var all = new HashMap<>(lists.of(kind.fields().type()).bySource());
        all.putAll(lists.of(EntryFields.class).bySource());
        return new Choices(all);
    }

    public ValueText words(Choices choices) {
        List<List<Choice>> known = new ArrayList<>(choices.bySource().values());
        return new ValueText(texts, dates, languages.current(), known);
    }
}
