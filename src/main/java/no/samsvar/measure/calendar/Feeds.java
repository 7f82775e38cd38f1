package no.samsvar.measure.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Secrecy;
import no.samsvar.measure.WaitingMeasures;
import no.samsvar.platform.Secret;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses by which a calendar program follows what its owner has to do. */
@Service
public class Feeds {

    private static final int YEARS_AHEAD = 1;

    private final FeedRepository feeds;
    private final WaitingMeasures waiting;
    private final Secrecy secrecy;
    private final ScopedWork work;
    private final Clock clock;

    Feeds(
            FeedRepository feeds,
            WaitingMeasures waiting,
            Secrecy secrecy,
            ScopedWork work,
            Clock clock) {
        this.feeds = feeds;
        this.waiting = waiting;
        this.secrecy = secrecy;
        this.work = work;
        this.clock = clock;
    }

    /** A new address for the person who asks; an earlier one stops working. */
    @Transactional
    public Secret make() {
        var secret = Secret.random();
        feeds.store(secret.hash());
        return secret;
    }

    /** Takes back the address of the person who asks. */
    @Transactional
    public void end() {
        feeds.delete();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return feeds.madeAt();
    }

    /**
     * What is due for whoever the secret belongs to; empty where it is none of ours, taken back, or
     * its owner has no role there that is open to them.
     */
    public Optional<List<DueDay>> open(Secret secret) {
        return work.read(Scope.ofSecret(secret.hash()), feeds::shown)
                .flatMap(
                        shown ->
                                days(
                                        new OrganisationId(shown.organisationId()),
                                        new PersonId(shown.personId())));
    }

    private Optional<List<DueDay>> days(OrganisationId organisation, PersonId person) {
        return work.read(
                Scope.of(organisation, person),
                () -> {
                    var until = LocalDate.now(clock).plusYears(YEARS_AHEAD);
                    return secrecy.acknowledged()
                            ? Optional.of(
                                    waiting.of(person, until).stream().map(DueDay::of).toList())
                            : Optional.<List<DueDay>>empty();
                });
    }
}
