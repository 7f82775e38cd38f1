package no.samsvar.hosting;

import java.util.Set;
import no.samsvar.platform.NewId;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.supplier.DataKind;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.Operation;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.supplier.SystemFields;
import no.samsvar.supplier.SystemType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes whoever runs the installation into a new organisation's registers: as a supplier that is
 * its processor, with the agreement, and Samsvar as a system that comes from there.
 */
@Service
public class HostedRegisters {

    private static final Set<DataKind> MET = Set.of(DataKind.CONTACT, DataKind.STAFF);

    private final HostRepository hosts;
    private final Register register;
    private final Texts texts;
    private final NewId ids;

    HostedRegisters(HostRepository hosts, Register register, Texts texts, NewId ids) {
        this.hosts = hosts;
        this.register = register;
        this.texts = texts;
        this.ids = ids;
    }

    /** As part of the founding; nothing where an enterprise runs Samsvar for itself alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Language language) {
        hosts.find().ifPresent(host -> add(host, language));
    }

    private void add(Host host, Language language) {
        var supplier = new EntryId(ids.next());
        register.create(
                SupplierKinds.SUPPLIER, supplier, supplier(host, language), EntryFields.NONE);
        register.create(
                SupplierKinds.SYSTEM,
                new EntryId(ids.next()),
                system(host, supplier, language),
                EntryFields.NONE);
    }

    private SupplierFields supplier(Host host, Language language) {
        var reference = host.agreementReference();
        var reason =
                reference == null
                        ? texts.text(language, "hosting.record.role")
                        : texts.text(language, "hosting.record.role-by-agreement", reference);
        return new SupplierFields(
                host.name(),
                host.number(),
                texts.text(language, "hosting.record.delivers"),
                MET,
                LikelyRole.PROCESSOR,
                reason,
                reference != null || host.agreementOn() != null,
                host.agreementOn(),
                null,
                null,
                contact(host),
                host.phone(),
                null,
                null);
    }

    private static String contact(Host host) {
        var address = host.address();
        return address == null ? host.contact() : host.contact() + ", " + address;
    }

    private SystemFields system(Host host, EntryId supplier, Language language) {
        return new SystemFields(
                "Samsvar",
                SystemType.SUPPORT,
                texts.text(language, "hosting.record.used-for"),
                MET,
                supplier.value(),
                Operation.AT_SUPPLIER,
                true,
                host.storedWhere(),
                null);
    }
}
