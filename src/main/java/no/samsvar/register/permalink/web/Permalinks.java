package no.samsvar.register.permalink.web;

import no.samsvar.register.EntryId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses that others can follow, with the host that the setting {@code samsvar.address} names.
 */
@Component
class Permalinks {

    private final String host;

    Permalinks(@Value("${samsvar.address:http://localhost:${server.port:8080}}") String host) {
        this.host = host;
    }

    String of(EntryId id) {
        return host + "/entries/" + id;
    }
}
