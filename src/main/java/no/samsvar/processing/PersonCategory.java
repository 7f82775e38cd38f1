package no.samsvar.processing;

/** The people whom the data are about, art. 30 (1) (c). */
public enum PersonCategory {
    PATIENTS,
    RELATIVES,
    CHILDREN,
    EMPLOYEES,
    APPLICANTS,
    STUDENTS,
    CONTACTS,
    VISITORS,
    SERVICE_USERS,
    OTHER
}
