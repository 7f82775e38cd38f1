package no.samsvar.authorisation.web;

import java.util.List;
import no.samsvar.authorisation.Authorisation;

/**
 * Who has access.
 *
 * @param lapsing those that hold and end soon
 * @param mayChange whether the reader gives access
 */
public record AccessListView(
        List<Authorisation> all, List<Authorisation> lapsing, boolean mayChange) {

    public List<Authorisation> held() {
        return all.stream().filter(Authorisation::held).toList();
    }

    public List<Authorisation> past() {
        return all.stream().filter(one -> !one.held()).toList();
    }
}
