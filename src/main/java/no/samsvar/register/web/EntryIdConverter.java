package no.samsvar.register.web;

import no.samsvar.platform.NotFound;
import no.samsvar.register.EntryId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an entry's id from an address; what is no id is no entry. */
@Component
class EntryIdConverter implements Converter<String, EntryId> {

    @Override
    public EntryId convert(String text) {
        try {
            return EntryId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
