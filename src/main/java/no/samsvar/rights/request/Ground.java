package no.samsvar.rights.request;

/** Why something was refused. Each text cites its law. */
public enum Ground {
    /** Danger to life or serious harm; pasient- og brukerrettighetsloven § 5-1 (RGT-14). */
    LIFE_OR_HEALTH,
    /** Clearly inadvisable for people close to the patient; the same. */
    CLOSE_PEOPLE,
    /** A child between 12 and 16 has reasons that are to be respected; § 3-4. */
    CHILD_WISHES,
    /** Weighty regard for a child speaks against telling the parents; § 3-4. */
    CHILD_SAFETY,
    /** Regard for the dead, or special reasons; helsepersonelloven § 24. */
    WISH_OF_DEAD,
    /** Who asks has not shown that they may. */
    NOT_ENTITLED,
    /** GDPR art. 12(2) and (6). */
    NOT_IDENTIFIED,
    /** Harms the rights of others; GDPR art. 15(4). */
    RIGHTS_OF_OTHERS,
    /** The conditions of helsepersonelloven §§ 42 and 43 are not met. */
    CONDITIONS_NOT_MET,
    /** A duty to document or to archive. */
    MUST_KEEP,
    /** Manifestly unfounded or excessive; GDPR art. 12(5). */
    EXCESSIVE,
    /** Weighty reasons override an objection; GDPR art. 21(1), reading 18. */
    OVERRIDING,
    /** Another exception by law, told in the reasons. */
    OTHER_LAW
}
