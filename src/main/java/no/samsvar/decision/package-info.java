/**
 * Guided legal decisions (veivisere): questions, rules, outcome and trace, and the decisions that
 * an enterprise has made by them. The engine is pure, the decisions are content. Sources: what each
 * file under {@code content/decisions} cites; CTRL, PROC, BASIS, DPIA, REUSE, INTR, MED, RGT, RET,
 * COM.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "organisation",
            "register",
            "register :: web",
            "register :: link",
            "register :: history",
            "document",
            "document :: web"
        })
@NullMarked
package no.samsvar.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
