package no.samsvar.setup.adoption;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
import static no.samsvar.supplier.SupplierKinds.SYSTEM;

import java.util.List;
import java.util.Set;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.setup.guide.OwnSystem;
import no.samsvar.supplier.SupplierFields;
import no.samsvar.supplier.SystemFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts systems that no pack knows into the register, each name once. */
@Component
class OwnSystems {

    private final Register register;
    private final NewId ids;

    OwnSystems(Register register, NewId ids) {
        this.register = register;
        this.ids = ids;
    }

    void take(List<OwnSystem> all) {
        for (var one : all) {
            if (named(SYSTEM, one.title()) == null) {
                create(SYSTEM, system(one, supplier(one)));
            }
        }
    }

    private @Nullable EntryId supplier(OwnSystem system) {
        var name = system.supplier();
        if (name == null) {
            return null;
        }
        var known = named(SUPPLIER, name);
        return known == null ? create(SUPPLIER, supplier(name, system.title())) : known;
    }

    private <F extends Record> EntryId create(RegisterKind<F> kind, F fields) {
        var me = Scope.currentPerson().value();
        var id = new EntryId(ids.next());
        return register.create(kind, id, fields, new EntryFields(me, null, null, null));
    }

    private <F extends Record> @Nullable EntryId named(RegisterKind<F> kind, String title) {
        return register.all(kind).stream()
                .map(stored -> stored.entry())
                .filter(entry -> entry.title().equals(title))
                .map(entry -> entry.id())
                .findFirst()
                .orElse(null);
    }

    private static SystemFields system(OwnSystem one, @Nullable EntryId supplier) {
        return new SystemFields(
                one.title(),
                one.type(),
                null,
                Set.of(),
                supplier == null ? null : supplier.value(),
                null,
                null,
                null,
                null);
    }

    private static SupplierFields supplier(String name, String delivers) {
        return new SupplierFields(
                name, null, delivers, Set.of(), null, null, null, null, null, null, null, null,
                null, null);
    }
}
