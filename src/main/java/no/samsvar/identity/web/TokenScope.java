package no.samsvar.identity.web;

/** What a token lets a program do: read, or all that its maker may. */
public enum TokenScope {
    READ,
    WRITE
}
