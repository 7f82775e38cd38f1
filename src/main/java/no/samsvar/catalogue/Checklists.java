package no.samsvar.catalogue;

import static no.samsvar.catalogue.ChecklistKinds.CHECKLIST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samsvar.catalogue.ChecklistAnswerRepository.Asked;
import no.samsvar.catalogue.content.ChecklistItem;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Going through checklists: what is asked, and what is answered to it. */
@Service
@Transactional
public class Checklists {

    /** The version of an answer that is not there. */
    public static final int UNANSWERED = 0;

    private final Register register;
    private final AskedContents contents;
    private final ChecklistAnswerRepository answers;
    private final ProposalRepository proposals;
    private final NoMeasures measures;
    private final Organisations organisations;
    private final NewId ids;
    private final Clock clock;

    Checklists(
            Register register,
            AskedContents contents,
            ChecklistAnswerRepository answers,
            ProposalRepository proposals,
            NoMeasures measures,
            Organisations organisations,
            NewId ids,
            Clock clock) {
        this.register = register;
        this.contents = contents;
        this.answers = answers;
        this.proposals = proposals;
        this.measures = measures;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The checklist by the newest version of its content, with what is answered so far. */
    @Transactional(readOnly = true)
    public Walk walk(EntryId id) {
        var stored = register.find(CHECKLIST, id);
        var content = contents.of(stored);
        var kind = organisations.current().kind();
        var answered = answers.of(id);
        var given = byItem(answered, GivenAnswer::item);
        var proposed = byItem(proposals.waiting(id), Proposal::item);
        var sections =
                content.topics().stream()
                        .map(
                                topic ->
                                        new Walk.Section(
                                                topic,
                                                topic.items().stream()
                                                        .filter(item -> item.concerns(kind))
                                                        .map(item -> point(item, given, proposed))
                                                        .toList()))
                        .filter(section -> !section.points().isEmpty())
                        .toList();
        var asked =
                sections.stream()
                        .flatMap(section -> section.points().stream())
                        .map(point -> point.item().id())
                        .collect(Collectors.toSet());
        var gone = answered.stream().filter(it -> !asked.contains(it.item())).toList();
        return new Walk(stored, content, sections, gone, LocalDate.now(clock));
    }

    private static ChecklistPoint point(
            ChecklistItem item, Map<String, GivenAnswer> given, Map<String, Proposal> proposed) {
        return new ChecklistPoint(
                item,
                Optional.ofNullable(given.get(item.id())),
                Optional.ofNullable(proposed.get(item.id())));
    }

    private static <T> Map<String, T> byItem(List<T> all, Function<T, String> item) {
        return all.stream().collect(Collectors.toMap(item, Function.identity()));
    }

    /**
     * Answers a point, in the words it was asked. A no that is to become a measure has one from now
     * on; the one it had is kept as long as it is open.
     *
     * @param seen the version of the answer that whoever answers saw
     */
    public void answer(EntryId id, String item, int seen, AnswerForm form, Language language) {
        answers.lock(id);
        var walk = walk(id);
        var point = open(walk, item);
        if (point.given().map(GivenAnswer::version).orElse(UNANSWERED) != seen) {
            throw new OptimisticLockingFailureException("answered in the meantime");
        }
        var asked =
                new Asked(
                        item,
                        walk.content().version(),
                        language,
                        point.item().question().in(language));
        var measure =
                form.plansMeasure()
                        ? measures.forNo(id, point.given().map(GivenAnswer::measureId), form)
                        : null;
        var answerId = point.given().map(GivenAnswer::id).orElseGet(ids::next);
        answers.store(answerId, id, asked, form, measure, point.proposal().isPresent(), acting());
        proposals.decide(id, item, true, acting());
    }

    /** Lets a no stand by what was assessed of it (CHK-05). */
    public void approve(EntryId id, String item, int seen) {
        Permissions.check(Permission.CHECKLIST_APPROVE);
        answers.lock(id);
        var given = open(walk(id), item).given().orElseThrow(NotFound::new);
        if (given.version() != seen) {
            throw new OptimisticLockingFailureException("answered in the meantime");
        }
        if (!given.awaitsApproval()) {
            throw new RuleBroken("catalogue.nothing-to-approve");
        }
        answers.approve(given.id(), acting());
    }

    /** Keeps what a supplier says to a point until somebody here decides. */
    public void propose(EntryId id, String item, ProposalForm form) {
        var point = open(walk(id), item);
        if (!point.item().supplierMayAnswer()) {
            throw new RuleBroken("catalogue.not-for-suppliers");
        }
        proposals.store(ids.next(), id, item, form, acting());
    }

    /** The same for several points, all or none. */
    public void propose(EntryId id, Map<String, ProposalForm> all) {
        all.forEach((item, form) -> propose(id, item, form));
    }

    /** Says no to what a supplier proposed; the answer stays as it was. */
    public void reject(EntryId id, String item) {
        open(walk(id), item);
        if (proposals.decide(id, item, false, acting()) == 0) {
            throw new NotFound();
        }
    }

    private static ChecklistPoint open(Walk walk, String item) {
        var point = walk.point(item).orElseThrow(NotFound::new);
        if (walk.stored().entry().status().equals(ChecklistKinds.ENDED)) {
            throw new RuleBroken("catalogue.ended");
        }
        return point;
    }

    private static UUID acting() {
        return Scope.currentPerson().value();
    }
}
