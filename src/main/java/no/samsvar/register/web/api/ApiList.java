package no.samsvar.register.web.api;

import java.util.ArrayList;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import no.samsvar.register.EntryColumn;
import no.samsvar.register.ListQuery;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.web.ListAddress;

/**
 * A list as a program asks for it: by the same words as the page's address, but what is misspelt is
 * refused, so that no filter is silently left out.
 */
record ApiList(RegisterKind<?> kind, ListAddress address, int limit) {

    static final String LIMIT = "limit";
    static final int MOST = 200;

    static ApiList of(RegisterKind<?> kind, Typed typed) {
        var faults = new ArrayList<Fault>();
        var address = new ListAddress(RegisterApi.path(kind.name()), typed);
        address.filters().keySet().stream()
                .filter(field -> unknown(kind, field))
                .map(field -> "f." + field)
                .map(name -> Fault.of(name, "platform.api.unknown-field", name))
                .forEach(faults::add);
        if (unknown(kind, address.query().sort())) {
            var sort = typed.first("sort");
            faults.add(Fault.of("sort", "platform.api.unknown-field", sort));
        }
        if (typed.has("after") && address.query().from().isEmpty()) {
            faults.add(Fault.of("after", "register.api.cursor"));
        }
        var limit = typed.has(LIMIT) ? typed.first(LIMIT) : String.valueOf(ListQuery.PAGE);
        if (!limit.matches("[1-9][0-9]?|1[0-9][0-9]|200")) {
            faults.add(Fault.of(LIMIT, "register.api.limit", LIMIT));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new ApiList(kind, address, Integer.parseInt(limit));
    }

    ListQuery query() {
        return address.query().sized(limit);
    }

    private static boolean unknown(RegisterKind<?> kind, String field) {
        return EntryColumn.of(field).isEmpty() && kind.fields().find(field).isEmpty();
    }
}
