/**
 * Guided legal decisions: questions, rules, outcome and trace. The engine is pure, the decisions
 * are content. Source: issue 5 §§ 1 and 2.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package no.samsvar.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
