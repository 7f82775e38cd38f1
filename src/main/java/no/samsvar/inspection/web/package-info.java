/** Pages of the folder, the files that lie in it, and the trails of both. */
@NullMarked
package no.samsvar.inspection.web;

import org.jspecify.annotations.NullMarked;
