package no.samsvar.platform.form;

import java.util.List;

/**
 * A choice of whose constants an organisation uses some, and calls them its own way. Asked inside
 * the page's transaction. Files and programs speak the words that all organisations share.
 */
public interface OwnWords {

    /** The enum whose constants these are. */
    Class<? extends Enum<?>> type();

    /** The constants in use, in their order. */
    List<Word> inUse();

    /**
     * @param own what the organisation calls it; empty where it uses the common word
     */
    record Word(Enum<?> constant, String own) {}
}
