package no.samsvar.platform.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint of the API that makes something, and answers 201 with its address. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Made {

    /** Whether the same request with the same key is done once. */
    boolean keyed() default true;
}
