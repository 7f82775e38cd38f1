package no.samsvar.register.exchange.web;

import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.ImportDraft.Outcome;

/** What an import came to. */
public record ImportDone(RegisterKind<?> kind, Outcome outcome) {}
