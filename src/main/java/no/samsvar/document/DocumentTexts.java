package no.samsvar.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words that writers add themselves, in the document's language. */
final class DocumentTexts {

    private static final Control BOKMAL_ELSE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    DocumentTexts(Locale language) {
        this.texts = ResourceBundle.getBundle("messages.document", language, BOKMAL_ELSE);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString("document." + key), Locale.ROOT).format(arguments);
    }
}
