package no.samsvar.rights.request;

/** Who asks, seen from the person whom the data are about. */
public enum Asker {
    /** The person themselves. */
    PERSON,
    /** The person themselves, who is under age. */
    CHILD,
    PARENT,
    /** A guardian (verge). */
    GUARDIAN,
    NEXT_OF_KIN_OF_DEAD,
    /** Somebody with an authorisation, such as a lawyer or a doctor. */
    REPRESENTATIVE,
    /** About data of an employee, not of a patient. */
    EMPLOYEE,
    OTHER;

    /** Whether they ask in somebody else's place, which must be shown to be right. */
    public boolean forAnother() {
        return switch (this) {
            case PERSON, CHILD, EMPLOYEE -> false;
            case PARENT, GUARDIAN, NEXT_OF_KIN_OF_DEAD, REPRESENTATIVE, OTHER -> true;
        };
    }
}
