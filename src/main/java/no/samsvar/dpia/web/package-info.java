/** Pages and API of assessments of what a processing means for people. */
@NullMarked
package no.samsvar.dpia.web;

import org.jspecify.annotations.NullMarked;
