package no.samsvar.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
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
        return choices(kind.fields().fields());
    }

    /** What a list shows, and what its filters name. */
    Choices listed(RegisterKind<?> kind, Set<String> filtered) {
        var fields = new ArrayList<>(kind.columns());
        kind.fields().fields().stream()
                .filter(field -> filtered.contains(field.name()) && !fields.contains(field))
                .forEach(fields::add);
        return choices(fields);
    }

    private Choices choices(List<FieldDeclaration> own) {
        var fields = new ArrayList<>(own);
        fields.addAll(FormDeclaration.of(EntryFields.class).fields());
        return lists.of(fields);
    }

    /** Choices of the register whose references were read already. */
    public Choices named(RegisterKind<?> kind, Map<String, List<Choice>> names) {
        return new Choices(names, lists.words(kind.fields().fields()));
    }

    /** Words that know the people of the organisation, and nothing else by name. */
    public ValueText peoplesWords() {
        return words(new Choices(Map.of("people", lists.from("people"))));
    }

    public ValueText words(Choices choices) {
        List<List<Choice>> known = new ArrayList<>(choices.bySource().values());
        return new ValueText(texts, dates, languages.current(), known, choices.ownWords());
    }
}
