package no.samsvar.authorisation.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Option;

/**
 * The form for giving or changing an authorisation.
 *
 * @param id of the authorisation, made with the form
 * @param version of what is changed; 0 for a new one
 * @param profile whose roles can be given
 */
public record GrantView<T extends Record>(
        String id, int version, String name, Form<T> form, Choices choices, Profile profile) {

    /** The roles in words, for a template. */
    public List<Option> roles() {
        return Role.of(profile).stream()
                .map(
                        role ->
                                new Option(
                                        role.name(),
                                        text(Kebab.key(role)),
                                        form.typed().first("role").equals(role.name())))
                .toList();
    }
}
