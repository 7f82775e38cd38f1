package no.samsvar.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.document.Document;
import no.samsvar.identity.Permissions;
import no.samsvar.inspection.downtime.DowntimeFacts;
import no.samsvar.inspection.downtime.DowntimeKit;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import no.samsvar.platform.web.Languages;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.Stored;
import no.samsvar.register.web.Reader;
import no.samsvar.supplier.SupplierKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the paper kit holds. */
@Service
@Transactional(readOnly = true)
class DowntimePages {

    private final Register register;
    private final Members members;
    private final Organisations organisations;
    private final Reader reader;
    private final Languages languages;
    private final Clock clock;

    DowntimePages(
            Register register,
            Members members,
            Organisations organisations,
            Reader reader,
            Languages languages,
            Clock clock) {
        this.register = register;
        this.members = members;
        this.organisations = organisations;
        this.reader = reader;
        this.languages = languages;
        this.clock = clock;
    }

    DowntimeFacts facts() {
        return new DowntimeFacts(
                organisations.current().name(),
                LocalDate.now(clock.withZone(Time.OSLO)),
                in(SupplierKinds.SUPPLIER),
                in(SupplierKinds.SYSTEM),
                members.all());
    }

    Document document() {
        var words = reader.words(reader.choices(SupplierKinds.SYSTEM));
        return DowntimeKit.of(facts(), words, languages.current());
    }

    /** Those in the register's first state: in force, in use. */
    private <F extends Record> List<Stored<F>> in(RegisterKind<F> kind) {
        return Permissions.has(kind.read())
                ? register.all(kind).stream()
                        .filter(one -> one.entry().status().equals(kind.states().getFirst()))
                        .toList()
                : List.of();
    }
}
