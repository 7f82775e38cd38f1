/**
 * The append-only trail: what each action did to each row, as the database itself wrote it.
 * Sources: DEV-01 (history of a deviation), Normen 5.4.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package no.samsvar.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
