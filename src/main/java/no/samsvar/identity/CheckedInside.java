package no.samsvar.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint for somebody signed in, whose permission is known only once it runs: it calls {@link
 * Permissions#check} itself. A reviewed list names each one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedInside {

    /** Why the permission cannot be named here. */
    String value();
}
