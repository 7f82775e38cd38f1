package no.samsvar.setup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.ValueText;
import no.samsvar.register.web.Reader;
import no.samsvar.setup.adoption.Editions;
import no.samsvar.setup.starter.LineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a newer edition says, and takes lines of it over. */
@Service
@Transactional(readOnly = true)
class EditionPages {

    private final Editions editions;
    private final RegisterKinds kinds;
    private final Reader reader;
    private final Languages languages;

    EditionPages(Editions editions, RegisterKinds kinds, Reader reader, Languages languages) {
        this.editions = editions;
        this.kinds = kinds;
        this.reader = reader;
        this.languages = languages;
    }

    EditionsView page(@Nullable String problem) {
        var language = languages.current();
        return new EditionsView(
                editions.newest(language), editions.differences(words(), language), problem, kinds);
    }

    @Transactional
    void takeOver(String line) {
        editions.takeOver(line, words(), languages.current());
    }

    /** Words that know everything by name that a line can refer to. */
    private ValueText words() {
        var names = new LinkedHashMap<String, List<Choice>>();
        Stream.of(LineKind.values())
                .flatMap(kind -> kind.register().stream())
                .map(reader::choices)
                .forEach(choices -> names.putAll(choices.bySource()));
        return reader.words(new Choices(names));
    }
}
