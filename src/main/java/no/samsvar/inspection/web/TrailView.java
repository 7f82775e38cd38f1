package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.inspection.Viewing;

/** What an auditor has looked at. */
public record TrailView(Authorisation auditor, List<Line> lines) {

    /**
     * @param what number and title of the entry; empty where it is about several, or about one that
     *     the reader may not see
     */
    public record Line(Viewing viewing, String what) {}
}
