package no.samsvar.rights.request;

import java.util.EnumSet;
import java.util.Set;

/** What somebody asks for. The act that decides is told in the text {@code .law} of each. */
public enum Right {
    ACCESS,
    /** Who has looked; an extract of the log. */
    LOG,
    RECTIFICATION,
    ERASURE,
    /** That what stands there is kept from being read. */
    BLOCKING,
    RESTRICTION,
    OBJECTION,
    PORTABILITY,
    /** That the record goes to another practitioner or enterprise (RGT-02). */
    TRANSFER,
    COMPLAINT;

    /** What goes on standing when it is granted, for others to respect. */
    public static final Set<Right> STANDING = EnumSet.of(BLOCKING, RESTRICTION, OBJECTION);

    /** What hands data on to somebody else. */
    static final Set<Right> HANDING_ON = EnumSet.of(PORTABILITY, TRANSFER);

    /** What a refusal of must be noted in the record; helsepersonelloven §§ 42 and 43. */
    static final Set<Right> NOTED = EnumSet.of(RECTIFICATION, ERASURE, BLOCKING);
}
