/**
 * What every room needs and none owns: database, organisation scope, forms, jobs, mail, errors and
 * the page shell. Depends on no other room.
 */
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package no.samsvar.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
