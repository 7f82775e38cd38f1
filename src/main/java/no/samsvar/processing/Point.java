package no.samsvar.processing;

/**
 * Something that a record of processing must tell. Its citation stands in its text.
 *
 * <p>What the law itself asks for cannot be left out; what fact sheet 13 and the principles add can
 * be, where an organisation says so.
 */
public enum Point {
    WHOSE("whose", true),
    CONTROLLER("controllers", true),
    JOINT_CONTACT("jointControllers", true),
    PURPOSE("purposes", true),
    LEGAL_BASIS("purposes", true),
    NATIONAL_LAW("purposes", true),
    SPECIAL_CONDITION("purposes", true),
    CRIMINAL_LAW("purposes", true),
    PEOPLE("people", true),
    OTHER_PEOPLE("otherPeople", true),
    DATA("data", true),
    OTHER_DATA("otherData", true),
    NEED("needs", false),
    DISCLOSED("disclosed", true),
    RECIPIENT("recipients", true),
    TRANSFERRED("transferred", true),
    TRANSFER("transfers", true),
    MECHANISM("transfers", true),
    TRANSFER_REFERENCE("transfers", true),
    KEEPING("keeping", true),
    KEEPING_DECIDED("keeping", true),
    TECHNICAL_MEASURES("technicalMeasures", true),
    ORGANISATIONAL_MEASURES("organisationalMeasures", true),
    SYSTEM("systems", false),
    DPIA("dpiaNeeded", false),
    DPIA_REFERENCE("dpiaReference", false),
    OWNER("owner", false),
    CUSTOMER_CONTACT("customerContact", true),
    CATEGORIES("categories", true),
    MEASURES("measures", true);

    private final String field;
    private final boolean law;

    Point(String field, boolean law) {
        this.field = field;
        this.law = law;
    }

    /** The field where it is mended. */
    public String field() {
        return field;
    }

    /** Whether the law itself asks for it. */
    public boolean law() {
        return law;
    }
}
