package no.samsvar.dpia.contribution;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samsvar.dpia.DpiaKinds;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks suppliers, and takes in what they answer. A secret is said once; we keep its hash. */
@Service
public class Contributions {

    private static final int DAYS_AFTER_DEADLINE = 14;
    private static final int LONGEST_DAYS = 180;

    private final ContributionRepository requests;
    private final Register register;
    private final Organisations organisations;
    private final Texts texts;
    private final ScopedWork work;
    private final NewId ids;
    private final Clock clock;

    Contributions(
            ContributionRepository requests,
            Register register,
            Organisations organisations,
            Texts texts,
            ScopedWork work,
            NewId ids,
            Clock clock) {
        this.requests = requests;
        this.register = register;
        this.organisations = organisations;
        this.texts = texts;
        this.work = work;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> of(EntryId dpia) {
        register.find(DPIA, dpia);
        return requests.of(dpia);
    }

    /**
     * The secret of a new request, which works until two weeks after the deadline.
     *
     * @param language that the usual questions are put in
     * @param explained why digits in texts are no person number, by the form's field
     */
    @Transactional
    public Secret ask(
            EntryId dpia, RequestForm form, Language language, Map<String, String> explained) {
        if (!DpiaKinds.open(register.find(DPIA, dpia).entry().status())) {
            throw new RuleBroken("dpia.decided");
        }
        var today = LocalDate.now(clock);
        if (form.deadline().isBefore(today)
                || form.deadline().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new RuleBroken("dpia.request-deadline");
        }
        var usual = form.usual().stream().sorted().map(it -> texts.text(language, Kebab.key(it)));
        var secret = Secret.random();
        requests.ask(
                ids.next(),
                dpia,
                secret.hash(),
                form,
                Stream.concat(usual, form.ownLines().stream()).toList(),
                form.deadline()
                        .plusDays(DAYS_AFTER_DEADLINE + 1)
                        .atStartOfDay(Time.OSLO)
                        .toInstant());
        register.explain(dpia, "request", explained);
        return secret;
    }

    /** Its link leads nowhere from now on. */
    @Transactional
    public void revoke(EntryId dpia, UUID request) {
        register.find(DPIA, dpia);
        if (!requests.revoke(dpia, request)) {
            throw new NotFound();
        }
    }

    /** The request of a secret that somebody shows; empty when it works no more or is none. */
    public Optional<OpenRequest> open(Secret secret) {
        return work.read(Scope.ofSecret(secret.hash()), requests::shown).map(this::named);
    }

    private OpenRequest named(OpenRequest one) {
        var scope = Scope.ofOrganisation(new OrganisationId(one.organisationId()));
        var name = work.read(scope, () -> organisations.current().name());
        return new OpenRequest(
                one.id(),
                one.organisationId(),
                name,
                one.supplier(),
                one.about(),
                one.questions(),
                one.deadline(),
                one.answered());
    }

    /** Takes in the answers, once: as many as there are questions, empty where one is left out. */
    public void answer(Secret secret, AnswerForm form, List<String> answers) {
        var asked = open(secret).orElseThrow(NotFound::new);
        if (asked.questions().size() != answers.size()) {
            throw new NotFound();
        }
        var scope =
                new Scope(new OrganisationId(asked.organisationId()), null, secret.hash(), null);
        boolean stored = work.write(scope, () -> requests.answer(form, answers));
        if (!stored) {
            throw new RuleBroken("dpia.answered-already");
        }
    }
}
