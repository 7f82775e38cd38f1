/**
 * The security talk (sikkerhetspraten), which is the management review (ledelsens gjennomgang):
 * planned yearly and proposed after serious events, with an agenda that fills itself, and minutes
 * that nobody changes after the approval. Sources: 003 § 4.3, GDPR art. 24; REV-01 to REV-11.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "register",
            "register :: web",
            "register :: file",
            "register :: history",
            "identity",
            "organisation",
            "authorisation",
            "document",
            "document :: web",
            "measure",
            "supplier",
            "processing",
            "risk",
            "deviation",
            "deviation :: assessment"
        })
@NullMarked
package no.samsvar.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
