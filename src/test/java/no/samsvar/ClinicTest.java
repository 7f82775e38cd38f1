package no.samsvar;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.samsvar.Examples.Someone;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that begins with a new clinic and its leader, and acts as somebody there. */
public abstract class ClinicTest implements SamsvarTest {

    protected static final LocalDate TODAY = LocalDate.now(Time.OSLO);

    @Autowired protected Examples examples;
    @Autowired protected Register register;
    @Autowired protected NewId ids;

    protected Someone lena;

    @BeforeEach
    void aClinic() {
        lena = examples.leader();
    }

    protected <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    protected void by(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    protected EntryId id() {
        return new EntryId(ids.next());
    }

    protected static EntryFields owned(Someone owner) {
        return new EntryFields(owner.id().value(), null, null, null);
    }

    protected EntryFields owned() {
        return owned(lena);
    }

    protected int version(EntryId entry) {
        return as(lena, () -> register.entry(entry)).version();
    }
}
