package no.samsvar.processing.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.organisation.Member;
import no.samsvar.organisation.Members;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.mail.Mail;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.Stored;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts confirmation rounds and takes the answers. */
@Service
@Transactional
public class Rounds {

    static final String MAIL = "processing.mail.round";

    private final RoundRepository rounds;
    private final Activities activities;
    private final Register register;
    private final RegisterKinds kinds;
    private final Members members;
    private final Mail mail;

    Rounds(
            RoundRepository rounds,
            Activities activities,
            Register register,
            RegisterKinds kinds,
            Members members,
            Mail mail) {
        this.rounds = rounds;
        this.activities = activities;
        this.register = register;
        this.kinds = kinds;
        this.members = members;
        this.mail = mail;
    }

    /**
     * Asks the owners, and writes to each of them who can answer; sent twice it is started once.
     */
    public void start(RoundId id, Asked asked, LocalDate answerBy) {
        var all = new ArrayList<Stored<?>>(activities.own());
        all.addAll(activities.forOthers());
        var entries = asked.among(all).stream().map(Stored::entry).toList();
        if (entries.isEmpty()) {
            throw new RuleBroken("processing.nothing-to-confirm");
        }
        if (!rounds.insert(id, answerBy)) {
            return;
        }
        rounds.ask(
                id,
                entries.stream().map(entry -> entry.id().value()).toArray(UUID[]::new),
                entries.stream().map(entry -> entry.ownerId()).toArray(UUID[]::new));
        var able = able();
        entries.stream()
                .map(entry -> entry.ownerId())
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .distinct()
                .filter(able::contains)
                .forEach(owner -> mail.queue(owner, MAIL, path(id)));
    }

    /** Where a round is. */
    public static String path(RoundId id) {
        return "/processing/rounds/" + id.value();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Round> all() {
        return rounds.all();
    }

    @Transactional(readOnly = true)
    public Round find(RoundId id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Question> questions(RoundId id) {
        return rounds.questions(id);
    }

    /** The people who can confirm. */
    @Transactional(readOnly = true)
    public Set<PersonId> able() {
        return members.having(Permission.PROCESSING_CONFIRM).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /**
     * Takes an answer: what is still right counts as confirmed, what must change is a draft again.
     */
    public void answer(RoundId id, EntryId entryId, Answer answer, @Nullable String what) {
        var question = rounds.question(id, entryId).orElseThrow(NotFound::new);
        if (!mayAnswer(question, able())) {
            throw new RuleBroken("processing.not-asked");
        }
        if (answer == Answer.MUST_CHANGE && what == null) {
            throw new RuleBroken("processing.say-what-must-change");
        }
        rounds.answer(id, entryId, answer, answer == Answer.MUST_CHANGE ? what : null);
        var state =
                answer == Answer.STILL_RIGHT ? ProcessingKinds.CONFIRMED : ProcessingKinds.DRAFT;
        var entry = register.entry(entryId);
        if (!entry.status().equals(state) && !entry.status().equals(ProcessingKinds.ENDED)) {
            var kind = kinds.named(entry.kind());
            register.move(kind, entryId, entry.version(), state, entry.dueAt());
        }
    }

    /** Whoever was asked; whoever starts rounds, where nobody was or that person cannot answer. */
    public static boolean mayAnswer(Question question, Set<PersonId> able) {
        var asked = question.asked();
        return asked != null && able.contains(asked)
                ? asked.equals(Scope.currentPerson())
                : Permissions.has(Permission.BULK_EDIT);
    }
}
