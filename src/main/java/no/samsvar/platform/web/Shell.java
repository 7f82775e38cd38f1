package no.samsvar.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page: whose pages these are, who reads them and where one can go.
 *
 * @param organisation the name of the organisation worked in; empty when there is none
 * @param person the name of who is signed in; empty for somebody anonymous
 * @param others organisations that the person can switch to
 * @param accessibilityStatement address of the organisation's own statement
 */
public record Shell(
        Optional<String> organisation,
        Optional<String> person,
        List<MenuItem> menu,
        List<OtherOrganisation> others,
        Profile profile,
        Optional<String> accessibilityStatement) {

    private static final Shell ANONYMOUS =
            new Shell(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Profile.SMALL,
                    Optional.empty());

    /** How much the pages show and ask: a clinic's three screens, or everything. */
    public enum Profile {
        SMALL,
        LARGE
    }

    /** An organisation to switch to, by the id that {@code POST /organisation} takes. */
    public record OtherOrganisation(String id, String name) {}

    /** Nobody is signed in: no menu, no organisation. */
    public static Shell anonymous() {
        return ANONYMOUS;
    }

    public List<MenuItem> primary() {
        return items(MenuItem.Group.PRIMARY);
    }

    public List<MenuItem> more() {
        return items(MenuItem.Group.MORE);
    }

    private List<MenuItem> items(MenuItem.Group group) {
        return menu.stream().filter(item -> item.group() == group).toList();
    }
}
