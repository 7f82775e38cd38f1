/**
 * The entry: table, lists, links, comments, files, history, import, export, search and saved views,
 * written once for every register. Knows no feature; a feature declares a {@link
 * no.samsvar.register.RegisterKind}. Source: DEV-01, ROPA-03, SUP-21 ask for registers.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "identity"})
@NullMarked
package no.samsvar.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
