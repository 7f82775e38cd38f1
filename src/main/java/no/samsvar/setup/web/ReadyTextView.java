package no.samsvar.setup.web;

import no.samsvar.setup.adoption.Card;

/** A ready text with its blanks filled in as they are answered or proposed. */
public record ReadyTextView(StartView start, Card card) {}
