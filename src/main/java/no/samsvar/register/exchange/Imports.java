package no.samsvar.register.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.text.Language;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.exchange.ImportDraft.Outcome;
import no.samsvar.register.exchange.PlannedRow.Fate;
import no.samsvar.register.revision.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files into registers, in steps: a draft, its columns, what it would do, and doing it. */
@Service
@Transactional
public class Imports {

    /** More rows than this are imported in several files. */
    static final int MOST_ROWS = 5_000;

    private final ImportDraftRepository drafts;
    private final ImportMappingRepository mappings;
    private final HeaderGuess guess;
    private final Planner planner;
    private final Revisions revisions;
    private final SchedulerClient jobs;
    private final NewId ids;
    private final Clock clock;

    Imports(
            ImportDraftRepository drafts,
            ImportMappingRepository mappings,
            HeaderGuess guess,
            Planner planner,
            Revisions revisions,
            SchedulerClient jobs,
            NewId ids,
            Clock clock) {
        this.drafts = drafts;
        this.mappings = mappings;
        this.guess = guess;
        this.planner = planner;
        this.revisions = revisions;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what was read of a file for a day; its columns are guessed. */
    public ImportDraft start(RegisterKind<?> kind, String fileName, List<RawSheet> sheets) {
        if (sheets.stream().anyMatch(sheet -> sheet.rows().size() > MOST_ROWS)) {
            throw new RuleBroken("register.import.too-many", MOST_ROWS);
        }
        int sheet = likeliest(kind, sheets);
        var draft =
                new ImportDraft(
                        ids.next(),
                        fileName,
                        sheets,
                        sheet,
                        guessed(kind, sheets.get(sheet)),
                        false,
                        clock.instant(),
                        Optional.empty());
        drafts.insert(kind.name(), draft);
        jobs.schedule(
                DraftJob.delete(Scope.currentOrganisation(), draft.id()),
                draft.createdAt().plus(DraftJob.KEPT));
        return draft;
    }

    /** The table with the most columns that we know, and of those the longest. */
    private int likeliest(RegisterKind<?> kind, List<RawSheet> sheets) {
        int best = 0;
        long most = -1;
        for (int index = 0; index < sheets.size(); index++) {
            var sheet = sheets.get(index);
            long known = guessed(kind, sheet).values().stream().filter(it -> !it.isEmpty()).count();
            long score = known * 1_000_000 + sheet.rows().size();
            if (score > most) {
                most = score;
                best = index;
            }
        }
        return best;
    }

    /** How many columns of this file's likeliest table the register knows. */
    @Transactional(readOnly = true)
    public int known(RegisterKind<?> kind, List<RawSheet> sheets) {
        var guessed = guessed(kind, sheets.get(likeliest(kind, sheets)));
        return (int) guessed.values().stream().filter(it -> !it.isEmpty()).count();
    }

    private Map<String, String> guessed(RegisterKind<?> kind, RawSheet sheet) {
        return guess.of(kind, sheet.headers(), mappings.of(kind.name()));
    }

    /** The draft, of whoever began it; its file is gone once it is stored. */
    @Transactional(readOnly = true)
    public ImportDraft draft(RegisterKind<?> kind, UUID id) {
        return drafts.find(kind.name(), id).orElseThrow(NotFound::new);
    }

    /** Whether nobody needs to be asked what the columns are. */
    @Transactional(readOnly = true)
    public boolean isCertain(RegisterKind<?> kind, ImportDraft draft) {
        return draft.sheets().size() == 1
                && guess.certain(kind, draft.table().headers(), mappings.of(kind.name()));
    }

    /** Means another table of the file. */
    public void choose(RegisterKind<?> kind, UUID id, int sheet) {
        var draft = draft(kind, id);
        if (sheet < 0 || sheet >= draft.sheets().size()) {
            throw new NotFound();
        }
        update(draft, sheet, guessed(kind, draft.sheets().get(sheet)), draft.clears());
    }

    /** Says which column is what, and remembers it for the next file. */
    public void map(RegisterKind<?> kind, UUID id, Map<String, String> said, boolean clears) {
        var draft = draft(kind, id);
        var headers = draft.table().headers();
        var mapping =
                headers.stream()
                        .collect(
                                Collectors.toMap(
                                        header -> header, header -> said.getOrDefault(header, "")));
        var used = mapping.values().stream().filter(column -> !column.isEmpty()).toList();
        if (used.stream().distinct().count() < used.size()) {
            throw new RuleBroken("register.import.column-twice");
        }
        mappings.remember(kind.name(), mapping);
        update(draft, draft.sheet(), mapping, clears);
    }

    private void update(ImportDraft draft, int sheet, Map<String, String> mapping, boolean clears) {
        drafts.update(
                new ImportDraft(
                        draft.id(),
                        draft.fileName(),
                        draft.sheets(),
                        sheet,
                        mapping,
                        clears,
                        draft.createdAt(),
                        draft.outcome()));
    }

    /**
     * The dry run: what storing the draft would do, and every fault that hinders it.
     *
     * @param language of who reads it
     */
    @Transactional(readOnly = true)
    public <F extends Record> Plan<F> plan(RegisterKind<F> kind, UUID id, Language language) {
        return planner.plan(kind, draft(kind, id), language);
    }

    /**
     * Stores every row, or none.
     *
     * @param print of the plan that was shown
     * @return whether it was stored; false where it would not do what was shown
     */
    public <F extends Record> boolean store(
            RegisterKind<F> kind, UUID id, String print, Language language) {
        var draft = draft(kind, id);
        if (draft.outcome().isPresent()) {
            return true;
        }
        var plan = planner.plan(kind, draft, language);
        if (!plan.clean() || !plan.print().equals(print)) {
            return false;
        }
        var outcome = new Outcome(plan.count(Fate.NEW), plan.count(Fate.UPDATE));
        if (drafts.finish(id, outcome)) {
            plan.rows().stream()
                    .filter(row -> row.fate() == Fate.NEW || row.fate() == Fate.UPDATE)
                    .forEach(row -> revisions.store(kind, row.revision().orElseThrow()));
        }
        return true;
    }

    public void discard(RegisterKind<?> kind, UUID id) {
        drafts.delete(draft(kind, id).id());
    }

    /** For the job that ends a draft's day. */
    void delete(UUID id) {
        drafts.delete(id);
    }
}
