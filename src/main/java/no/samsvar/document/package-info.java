/**
 * What Samsvar hands out as a document: one block model and one writer each for PDF, Word and
 * Excel. Source: issue 2 (the protocol as PDF, Word and Excel), PDF/UA-1 (ISO 14289-1) and PDF/A-2a
 * (ISO 19005-2).
 */
@ApplicationModule(allowedDependencies = {"platform", "register", "identity"})
@NullMarked
package no.samsvar.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
