/** Pages of confidentiality declarations. */
@NullMarked
package no.samsvar.training.web;

import org.jspecify.annotations.NullMarked;
