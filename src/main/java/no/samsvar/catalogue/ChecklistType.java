package no.samsvar.catalogue;

import no.samsvar.platform.form.Kebab;

/** The checklists that an enterprise goes through (003 § 4.2 and chapter 7; 001 §§ 5.1, 5.2). */
public enum ChecklistType {
    SECURITY_SMALL(false),
    PROCUREMENT(true),
    INTRODUCTION(true);

    private final boolean aboutSomething;

    ChecklistType(boolean aboutSomething) {
        this.aboutSomething = aboutSomething;
    }

    /** Whether it is gone through for one system, supplier or technology. */
    public boolean aboutSomething() {
        return aboutSomething;
    }

    /** The id of its content. */
    public String content() {
        return Kebab.of(name());
    }
}
