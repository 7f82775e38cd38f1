package no.samsvar.platform.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.CannotStart;

/**
 * Who runs the server, which refuses to be root. A program that is root hands its folder to a
 * service user; where that user cannot come in, root without its powers does it.
 */
final class ServiceAccount {

    private static final List<String> USERS = List.of("samsvar", "postgres", "nobody");
    private static final List<String> POWERLESS = List.of("unshare", "--user");

    private final List<String> prefix;

    private ServiceAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The account that owns {@code folder}, or that owns it from now on. */
    static ServiceAccount of(Path folder) throws IOException {
        if (uid(Path.of("/proc/self")) != 0) {
            return new ServiceAccount(List.of());
        }
        if (uid(folder) != 0) {
            return as(Files.getOwner(folder));
        }
        return isEmpty(folder) ? serviceUser(folder).orElse(powerless()) : powerless();
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private static Optional<ServiceAccount> serviceUser(Path folder) throws IOException {
        UserPrincipal root = Files.getOwner(folder);
        for (String name : USERS) {
            Optional<UserPrincipal> user = find(name);
            if (user.isEmpty()) {
                continue;
            }
            ServiceAccount account = as(user.get());
            Files.setOwner(folder, user.get());
            if (account.can("test", "-w", folder.toString())) {
                return Optional.of(account);
            }
            Files.setOwner(folder, root);
        }
        return Optional.empty();
    }

    private static ServiceAccount powerless() throws IOException {
        var account = new ServiceAccount(POWERLESS);
        if (!account.can("true")) {
            throw new CannotStart(
                    "The database server refuses to run as root. Start Samsvar as an ordinary user"
                            + " that owns the data folder.");
        }
        return account;
    }

    private static ServiceAccount as(UserPrincipal user) throws IOException {
        var group = Commands.run("id", "-g", user.getName()).text();
        return new ServiceAccount(
                List.of(
                        "setpriv",
                        "--reuid=" + user.getName(),
                        "--regid=" + group,
                        "--clear-groups",
                        "--no-new-privs"));
    }

    private boolean can(String... command) throws IOException {
        return Commands.run(command(List.of(command))).ok();
    }

    private static Optional<UserPrincipal> find(String name) throws IOException {
        try {
            return Optional.of(
                    FileSystems.getDefault()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(name));
        } catch (UserPrincipalNotFoundException _) {
            return Optional.empty();
        }
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
