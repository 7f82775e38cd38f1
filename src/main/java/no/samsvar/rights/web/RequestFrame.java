package no.samsvar.rights.web;

import no.samsvar.register.EntryId;

/** Where the pages of a request are. */
final class RequestFrame {

    static final String PAGES = "/requests";
    static final String ONE = PAGES + "/{id}";
    static final String API = "/api/v1/requests/{id}";

    private RequestFrame() {}

    static String path(EntryId id) {
        return PAGES + "/" + id;
    }
}
