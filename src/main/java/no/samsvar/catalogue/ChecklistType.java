package no.samsvar.catalogue;

import no.samsvar.platform.form.Kebab;

/** The checklists that an enterprise goes through (003 § 4.2 and chapter 7; 001 §§ 5.1, 5.2). */
public enum ChecklistType {
    SECURITY_SMALL(false),
    PROCUREMENT(true),
    INTRODUCTION(true),
    /** Whether staff can keep the duty of secrecy where they work (004 § 2.3). */
    SECRECY(false),
    /** A list that the enterprise reads from a file of its own. */
    OWN(false);

    private final boolean aboutSomething;

    ChecklistType(boolean aboutSomething) {
        this.aboutSomething = aboutSomething;
    }

    /** Whether it is gone through for one system, supplier or technology. */
    public boolean aboutSomething() {
        return aboutSomething;
    }

    /** Whether its points come with the program. */
    public boolean builtIn() {
        return this != OWN;
    }

    /** The id of its content, where it is built in. */
    public String content() {
        return Kebab.of(name());
    }
}
