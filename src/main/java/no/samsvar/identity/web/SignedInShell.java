package no.samsvar.identity.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Access;
import no.samsvar.identity.Membership;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.MenuItem;
import no.samsvar.platform.web.MenuItem.Group;
import no.samsvar.platform.web.Shell;
import no.samsvar.platform.web.Shell.OtherOrganisation;
import no.samsvar.platform.web.ShellSource;
import org.springframework.stereotype.Component;

/** What surrounds the pages of whoever is signed in, from what the request read already. */
@Component
class SignedInShell implements ShellSource {

    /** As many as stand side by side on a screen. */
    private static final int MOST_IN_SIGHT = 8;

    private final List<MenuEntry> entries;

    SignedInShell(List<MenuEntry> entries) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    @Override
    public Shell shell() {
        return Access.current().map(this::shell).orElseGet(Shell::anonymous);
    }

    @Override
    public Optional<Language> language() {
        return Access.current()
                .flatMap(
                        access ->
                                Optional.ofNullable(access.person().language())
                                        .or(
                                                () ->
                                                        membership(access)
                                                                .or(() -> awaiting(access))
                                                                .map(Membership::language)));
    }

    private Shell shell(Access access) {
        var membership = membership(access);
        var profile = membership.map(Membership::profile).orElse(Profile.SMALL);
        return new Shell(
                membership.map(Membership::name),
                Optional.of(access.person().name()),
                menu(access, profile),
                access.others().stream()
                        .map(it -> new OtherOrganisation(id(it), it.name()))
                        .toList(),
                Shell.Profile.valueOf(profile.name()),
                Optional.empty());
    }

    private static Optional<Membership> membership(Access access) {
        return Optional.ofNullable(access.membership());
    }

    private static Optional<Membership> awaiting(Access access) {
        return Optional.ofNullable(access.awaiting());
    }

    private static String id(Membership membership) {
        return membership.organisation().value().toString();
    }

    /** Outside every organisation there is nothing to see but what an operator has. */
    private static boolean leads(MenuEntry entry, Access access) {
        return access.may(entry.permission())
                && (access.membership() != null || entry.permission() == Permission.OPERATE);
    }

    private List<MenuItem> menu(Access access, Profile profile) {
        var seen = entries.stream().filter(entry -> leads(entry, access)).toList();
        var menu = new ArrayList<MenuItem>();
        for (int place = 0; place < seen.size(); place++) {
            var entry = seen.get(place);
            boolean inSight =
                    profile == Profile.LARGE ? place < MOST_IN_SIGHT : entry.alwaysInSight();
            var key = profile == Profile.LARGE ? entry.keyInLarge() : entry.key();
            menu.add(
                    new MenuItem(
                            key, entry.href(), entry.icon(), inSight ? Group.PRIMARY : Group.MORE));
        }
        return List.copyOf(menu);
    }
}
