package no.samsvar.inspection.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Role;
import no.samsvar.inspection.Viewings;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Choice;
import no.samsvar.register.EntryNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an auditor's trail, within what the reader may see. */
@Service
@Transactional(readOnly = true)
class TrailPages {

    private final Authorisations authorisations;
    private final Viewings viewings;
    private final EntryNames names;

    TrailPages(Authorisations authorisations, Viewings viewings, EntryNames names) {
        this.authorisations = authorisations;
        this.viewings = viewings;
        this.names = names;
    }

    /** {@link NotFound} for whoever is no auditor: nobody else has a trail. */
    TrailView of(UUID authorisation) {
        var auditor = authorisations.find(new AuthorisationId(authorisation));
        if (auditor.role() != Role.AUDITOR) {
            throw new NotFound();
        }
        var seen = viewings.of(auditor.personId());
        var entries = seen.stream().flatMap(one -> Stream.ofNullable(one.entryId())).distinct();
        var known =
                names.of(entries.toList()).stream()
                        .collect(Collectors.toMap(Choice::id, Choice::name));
        return new TrailView(
                auditor,
                seen.stream()
                        .map(
                                one ->
                                        new TrailView.Line(
                                                one,
                                                one.entryId() == null
                                                        ? ""
                                                        : known.getOrDefault(one.entryId(), "")))
                        .toList());
    }
}
