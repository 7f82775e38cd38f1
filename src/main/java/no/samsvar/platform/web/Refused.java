package no.samsvar.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A program's request cannot be done as it stands; the code is a message key and says why. */
public final class Refused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient List<Fault> faults;

    public Refused(HttpStatus status, String code, List<Fault> faults) {
        super(code);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public Refused(HttpStatus status, String code) {
        this(status, code, List.of());
    }

    /** What was sent has faults, each to be mended in its place. */
    public static Refused faulty(List<Fault> faults) {
        return new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "platform.faulty", faults);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Fault> faults() {
        return faults;
    }
}
