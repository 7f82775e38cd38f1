package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.List;
import no.samsvar.place.PlaceKinds;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.setup.filling.Part;
import no.samsvar.supplier.SupplierKinds;
import no.samsvar.training.TrainingKinds;
import org.springframework.stereotype.Component;

/**
 * Fills the registers of an enterprise: suppliers, then the systems that they deliver; rooms; who
 * has signed what.
 */
@Component
class Registers {

    private static final List<RegisterKind<?>> KINDS =
            List.of(
                    SupplierKinds.SUPPLIER,
                    SupplierKinds.SYSTEM,
                    PlaceKinds.PLACE,
                    TrainingKinds.DECLARATION);

    private final Register register;
    private final ScopedWork work;
    private final NewId ids;

    Registers(Register register, ScopedWork work, NewId ids) {
        this.register = register;
        this.work = work;
        this.ids = ids;
    }

    void fill(Stage stage) {
        var told = stage.read("registers");
        var start = stage.moments().at(told.text("when"));
        var actor = stage.actor(told.text("by"));
        for (var kind : KINDS) {
            actor.at(start, () -> store(stage, kind, told.parts(kind.name()), actor, start));
        }
    }

    /** Stores all of them at once, and remembers what they are called. */
    void store(Stage stage, RegisterKind<?> kind, List<Part> all, Actor actor, Instant at) {
        work.run(
                actor.access().scope(),
                () -> all.forEach(one -> store(stage, kind, one, actor, at)));
    }

    private <F extends Record> void store(
            Stage stage, RegisterKind<F> kind, Part told, Actor actor, Instant at) {
        var id = new EntryId(ids.next());
        var fields = stage.fill(kind.fields().type(), told.part("fields"), at);
        var shared = stage.fill(EntryFields.class, told.part("shared"), at);
        register.create(kind, id, fields, shared);
        told.find("state").ifPresent(state -> register.move(kind, id, 0, state, null));
        stage.names().add(kind.name(), told.part("fields").text("title"), id.value());
    }
}
