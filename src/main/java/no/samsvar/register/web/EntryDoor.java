package no.samsvar.register.web;

import no.samsvar.identity.Permissions;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Component;

/** Lets somebody to an entry that an address names, if they may read or change its register. */
@Component
public class EntryDoor {

    public static final String BY_REGISTER = RegisterController.BY_REGISTER;

    /** Where programs find an entry. */
    public static final String API_ENTRY = "/api/v1/registers/{kind}/{id}";

    private final RegisterKinds kinds;
    private final Register register;

    EntryDoor(RegisterKinds kinds, Register register) {
        this.kinds = kinds;
        this.register = register;
    }

    /** The register, for somebody who may read it. */
    public RegisterKind<?> readable(String kind) {
        var named = kinds.named(kind);
        Permissions.check(named.read());
        return named;
    }

    /** The register, for somebody who may change it. */
    public RegisterKind<?> writable(String kind) {
        var named = kinds.named(kind);
        Permissions.check(named.write());
        return named;
    }

    /** The register of an entry that is already on the page. */
    public RegisterKind<?> of(Stored<?> stored) {
        return kinds.named(stored.entry().kind());
    }

    /** The entry, if it is one of this register's and not hidden from who asks. */
    public Stored<?> entry(RegisterKind<?> kind, EntryId id) {
        return register.find(kind, id);
    }
}
