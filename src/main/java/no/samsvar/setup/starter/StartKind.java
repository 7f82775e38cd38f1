package no.samsvar.setup.starter;

/** What an enterprise is, as it says when it starts; finer than what it is shown later. */
public enum StartKind {
    SOLE_PRACTICE(PackKind.CLINIC),
    GP_CLINIC(PackKind.CLINIC),
    DENTIST(PackKind.CLINIC),
    PHYSIO(PackKind.CLINIC),
    PSYCHOLOGIST(PackKind.CLINIC),
    MUNICIPALITY(PackKind.MUNICIPALITY),
    SUPPLIER(PackKind.SUPPLIER);

    private final PackKind pack;

    StartKind(PackKind pack) {
        this.pack = pack;
    }

    /** Where its content is. */
    public PackKind pack() {
        return pack;
    }
}
