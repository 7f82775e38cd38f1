package no.samsvar.rights.request;

/** Where data may lie that are to be erased, copies and backups included (RET-55, RET-57). */
public enum Storage {
    SYSTEM,
    COPY,
    PRINTOUT,
    PROCESSOR,
    BACKUP,
    EQUIPMENT
}
