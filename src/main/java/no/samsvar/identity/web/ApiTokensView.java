package no.samsvar.identity.web;

import java.util.List;
import no.samsvar.identity.ApiToken;
import no.samsvar.platform.form.Form;

/** The page of one's tokens: those there are, and the form for a new one. */
public record ApiTokensView(List<ApiToken> tokens, Form<ApiTokenForm> form) {}
