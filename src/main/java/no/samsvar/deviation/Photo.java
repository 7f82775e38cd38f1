package no.samsvar.deviation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A picture that comes with a report. */
public record Photo(String name, byte[] bytes) {

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
