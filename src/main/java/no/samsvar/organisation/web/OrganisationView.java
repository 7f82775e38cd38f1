package no.samsvar.organisation.web;

import java.util.List;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.organisation.Organisation;
import no.samsvar.organisation.Unit;

/** The organisation and its parts. */
public record OrganisationView(
        Organisation organisation, List<LegalPerson> legalPersons, List<Unit> units) {

    /** The name of the unit that this one is part of; empty for one on its own. */
    public String parent(Unit unit) {
        return units.stream()
                .filter(other -> other.id().equals(unit.parentId()))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }
}
