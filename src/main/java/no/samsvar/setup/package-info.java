/**
 * The first start: a link that opens once and makes the first organisation and its leader. Source:
 * ORG-11 (who is who) starts with somebody who answers for the rest.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "identity",
            "identity :: web",
            "hosting",
            "organisation",
            "authorisation",
            "register",
            "register :: comment",
            "register :: origin",
            "register :: web",
            "supplier",
            "decision",
            "training",
            "delegation",
            "routine",
            "routine :: text",
            "place",
            "measure",
            "catalogue",
            "risk",
            "dpia",
            "dpia :: consultation",
            "dpia :: decision",
            "dpia :: part",
            "dpia :: risk",
            "risk :: occasion",
            "risk :: scenario",
            "review",
            "processing",
            "processing :: round",
            "rights :: notice",
            "deviation",
            "deviation :: assessment",
            "deviation :: duty",
            "deviation :: place"
        })
@NullMarked
package no.samsvar.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
