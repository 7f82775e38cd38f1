/** The page "Who has access", and giving, changing and taking away. */
@NullMarked
package no.samsvar.authorisation.web;

import org.jspecify.annotations.NullMarked;
