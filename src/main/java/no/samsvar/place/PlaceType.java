package no.samsvar.place;

/** What a place is used for. */
public enum PlaceType {
    RECEPTION,
    WAITING_ROOM,
    TREATMENT_ROOM,
    OFFICE,
    ARCHIVE,
    SERVER_ROOM,
    STORE,
    WARD,
    OTHER
}
