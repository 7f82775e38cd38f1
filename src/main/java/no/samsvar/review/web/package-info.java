/** The pages and the API of reviews. */
@NullMarked
package no.samsvar.review.web;

import org.jspecify.annotations.NullMarked;
