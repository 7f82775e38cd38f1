/** Where answers lead and why, in one language: what pages, documents and programs tell. */
@NullMarked
package no.samsvar.decision.explanation;

import org.jspecify.annotations.NullMarked;
