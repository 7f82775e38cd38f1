package no.samsvar.register.reminder;

import java.util.Set;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.register.Entry;

/** Who is reminded of the deadlines of a register, and how; a bean for each that has some. */
public interface Reminded {

    /** The register's name. */
    String kind();

    /** Those to remind of an entry that is not restricted, so that it hangs on nobody alone. */
    Set<PersonId> recipients(Entry entry);

    /** The kind of mail that says that so many hours are left. */
    String mail(int hoursLeft);

    /** Where this person reads of it. */
    String path(Entry entry, PersonId person);
}
