package no.samsvar.identity.web;

import java.util.List;
import no.samsvar.identity.Person;
import no.samsvar.platform.form.Form;

/** The page of one's own. */
public record AccountView(
        Person person,
        Form<AccountForm> account,
        Form<PasswordForm> password,
        List<SessionLine> sessions,
        boolean mailWorks,
        boolean mayHaveTokens) {}
