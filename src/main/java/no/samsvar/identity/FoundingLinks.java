package no.samsvar.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that open once and let somebody found an organisation beside those there are: an operator
 * hands them out, or they are mailed to whoever signs up.
 */
@Service
public class FoundingLinks {

    /** How long a link waits. */
    public static final Duration GOOD = Duration.ofDays(14);

    private final FoundingLinkRepository founding;
    private final LinkRepository links;
    private final Attempts attempts;
    private final ScopedWork work;
    private final Clock clock;

    FoundingLinks(
            FoundingLinkRepository founding,
            LinkRepository links,
            Attempts attempts,
            ScopedWork work,
            Clock clock) {
        this.founding = founding;
        this.links = links;
        this.attempts = attempts;
        this.work = work;
        this.clock = clock;
    }

    /** A new link, for this address or for whoever is handed it. */
    public Secret make(@Nullable Address address) {
        var secret = Secret.random();
        var now = clock.instant();
        var whose = address == null ? null : address.value();
        work.run(
                Scope.ofSecret(secret.hash()),
                () -> founding.insert(secret.hash(), whose, now, now.plus(GOOD)));
        return secret;
    }

    /**
     * How long a stranger waits who asks for a link too often; empty where they may have one now.
     *
     * @param place the network address that asks
     */
    public Optional<Duration> wait(Address address, String place) {
        return attempts.ask(address.value(), place);
    }

    /** Where somebody founds an organisation by this secret. */
    public static String path(Secret secret) {
        return "/set-up/" + secret.text();
    }

    /** Whether this is such a link, not used and not ended. */
    public boolean opens(Secret secret) {
        return work.read(
                        Scope.ofSecret(secret.hash()),
                        () -> links.find(secret.hash(), clock.instant()))
                .filter(link -> link.purpose() == Links.Purpose.FOUND)
                .isPresent();
    }

    /** Those that wait, for the operator who asks. */
    @Transactional(readOnly = true)
    public List<FoundingLink> waiting() {
        return founding.open(clock.instant());
    }

    /** Ends one before its time. */
    @Transactional
    public void withdraw(FoundingLinkId id) {
        if (!founding.withdraw(id, clock.instant())) {
            throw new NotFound();
        }
    }
}
