/** Comments on an entry's page. */
@NullMarked
package no.samsvar.register.comment.web;

import org.jspecify.annotations.NullMarked;
