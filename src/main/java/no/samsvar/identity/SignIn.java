package no.samsvar.identity;

import java.time.Duration;
import java.util.Locale;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;

/**
 * Signing in with address and password; what comes back never tells whether an address is known.
 */
@Service
public class SignIn {

    private final PersonRepository persons;
    private final Sessions sessions;
    private final PasswordHash passwords;
    private final Attempts attempts;
    private final ScopedWork work;

    SignIn(
            PersonRepository persons,
            Sessions sessions,
            PasswordHash passwords,
            Attempts attempts,
            ScopedWork work) {
        this.persons = persons;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.work = work;
    }

    /** What came of a try. */
    public sealed interface Outcome {}

    /** The browser's secret for the new session. */
    public record SignedIn(Secret secret) implements Outcome {}

    /** Address and password do not go together. */
    public record Wrong() implements Outcome {}

    /** Nothing was tried: there have been too many wrong ones. */
    public record TooMany(Duration pause) implements Outcome {}

    /**
     * @param place the network address that the try comes from
     * @param agent what the browser calls itself
     */
    public Outcome signIn(String address, String password, String place, String agent) {
        var name = address.strip().toLowerCase(Locale.ROOT);
        var wait = attempts.begin(name, place);
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        var known = work.read(Scope.ofAddress(name), persons::byAddress);
        var hash = known.map(PersonRepository.Known::hash).orElse(null);
        if (!passwords.matches(password, hash) || known.isEmpty()) {
            return new Wrong();
        }
        attempts.succeeded(name, place);
        return new SignedIn(sessions.open(known.get().id(), agent));
    }
}
