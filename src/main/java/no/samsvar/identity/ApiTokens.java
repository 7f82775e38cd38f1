package no.samsvar.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keys that let a program act for somebody; each ends within a year. */
@Service
public class ApiTokens {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;
    private final ScopedWork work;
    private final Clock clock;
    private final NewId ids;

    ApiTokens(ApiTokenRepository tokens, ScopedWork work, Clock clock, NewId ids) {
        this.tokens = tokens;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Whom the program that shows this secret acts for and what it may do: what the person may now.
     * Empty when the token has ended or the person may have none any more.
     */
    public Optional<Access> find(Secret secret) {
        var scope = Scope.ofSecret(secret.hash());
        var access =
                work.read(scope, tokens::shown)
                        .flatMap(shown -> shown.access().ofProgram(shown.mayWrite()));
        var now = clock.instant();
        if (access.filter(it -> it.seen().plus(NOTED_EVERY).isBefore(now)).isPresent()) {
            work.run(scope, () -> tokens.touch(now));
        }
        return access;
    }

    /**
     * Makes a token for the person who asks; its secret is never to be had again.
     *
     * @param until the last day it works; {@code identity.token-end} when past or over a year ahead
     */
    @Transactional
    public Secret make(String name, boolean mayWrite, LocalDate until) {
        var today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new RuleBroken("identity.token-end");
        }
        var secret = Secret.random();
        tokens.insert(
                secret.hash(),
                new ApiToken(
                        new ApiTokenId(ids.next()), name, mayWrite, until, clock.instant(), null));
        return secret;
    }

    /** Those of the person who asks that still work, in the organisation they work in. */
    @Transactional(readOnly = true)
    public List<ApiToken> mine() {
        return tokens.mine(LocalDate.now(clock));
    }

    /** Ends one of the tokens of the person who asks. */
    @Transactional
    public void end(ApiTokenId id) {
        tokens.delete(id);
    }
}
