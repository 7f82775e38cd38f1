package no.samsvar.rights.notice;

import java.util.Collection;
import java.util.stream.Collectors;
import no.samsvar.document.Block;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.ValueText;

/** The words that notices are made of, in one language. */
final class Say {

    private static final String DOCUMENT = "notice.doc.";

    private final ValueText words;

    Say(ValueText words) {
        this.words = words;
    }

    ValueText words() {
        return words;
    }

    String text(String key, Object... arguments) {
        return words.text(DOCUMENT + key, arguments);
    }

    Block heading(int level, String key, Object... arguments) {
        return new Block.Heading(level, text(key, arguments));
    }

    Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments));
    }

    KeyValue value(String key, String value) {
        return KeyValue.of(text(key), value);
    }

    /** What these are called, one after the other. */
    String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(words::one).collect(Collectors.joining(", "));
    }

    /** What a constant means for whoever reads the notice. */
    String plain(String group, Enum<?> constant) {
        return text(group + "." + Kebab.of(constant.name()));
    }
}
