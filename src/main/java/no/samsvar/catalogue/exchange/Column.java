package no.samsvar.catalogue.exchange;

import no.samsvar.platform.form.Kebab;

/** The columns of what is sent to a supplier; its texts are how they are known again. */
enum Column {
    POINT,
    QUESTION,
    HELP,
    ANSWER,
    CHOSEN,
    EVIDENCE;

    String key() {
        return Kebab.key(this);
    }
}
