package no.samsvar.setup.guide;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.setup.starter.StartKind;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guide of the organisation worked in: where one is in it, and what was answered. */
@Service
@Transactional
public class Guides {

    private final GuideRepository guides;
    private final Organisations organisations;
    private final Clock clock;

    Guides(GuideRepository guides, Organisations organisations, Clock clock) {
        this.guides = guides;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Empty where nobody has begun. */
    @Transactional(readOnly = true)
    public Optional<Guide> find() {
        return ReadOnce.of(Guide.class, guides::find);
    }

    /** Where to go on. */
    @Transactional(readOnly = true)
    public GuidePage reached() {
        var kind = answers().organisation();
        return find().map(Guide::reached)
                .filter(GuidePage.of(kind)::contains)
                .orElse(GuidePage.HOUSE);
    }

    @Transactional(readOnly = true)
    public SavedPage page(GuidePage page) {
        return pages().getOrDefault(page, SavedPage.NEVER);
    }

    /** Keeps what was typed; whoever saw another version of it has not seen what is there. */
    public void save(GuidePage page, Typed typed, int version) {
        if (!guides.save(page, typed, version)) {
            throw new OptimisticLockingFailureException(page.name());
        }
    }

    /**
     * This page is done; where to go on is never before a page that was reached.
     *
     * @return the next page
     */
    public GuidePage leave(GuidePage page, Kind kind) {
        var next = page.next(kind);
        var reached = reached();
        guides.reach(next.compareTo(reached) > 0 ? next : reached, clock.instant());
        return next;
    }

    /** Something was done in it. */
    public void touch() {
        guides.reach(reached(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Answers answers() {
        return ReadOnce.of(Answers.class, this::read);
    }

    private Answers read() {
        var pages = pages();
        var house = saved(pages, GuidePage.HOUSE, HouseForm.class);
        var running = saved(pages, GuidePage.RUNNING, RunningForm.class);
        return new Answers(
                house.map(HouseForm::kind).orElseGet(this::likely),
                house.map(HouseForm::legalPersons).orElse(List.of()),
                rows(pages, GuidePage.UNITS, UnitsForm.class, UnitsForm::units),
                rows(pages, GuidePage.CUSTOMERS, CustomersForm.class, CustomersForm::customers),
                running.map(RunningForm::operation).orElse(null),
                running.filter(RunningForm::sharedPremises).isPresent(),
                running.filter(it -> Boolean.TRUE.equals(it.sharedRecord())).isPresent(),
                rows(pages, GuidePage.PEOPLE, PeopleForm.class, PeopleForm::people),
                rows(pages, GuidePage.SYSTEMS, OwnSystemsForm.class, OwnSystemsForm::own));
    }

    private Map<GuidePage, SavedPage> pages() {
        return ReadOnce.of(GuidePage.class, guides::pages);
    }

    private StartKind likely() {
        return switch (organisations.current().kind()) {
            case CLINIC, OTHER -> StartKind.GP_CLINIC;
            case MUNICIPALITY -> StartKind.MUNICIPALITY;
            case SUPPLIER -> StartKind.SUPPLIER;
        };
    }

    private static <F extends Record, T> List<T> rows(
            Map<GuidePage, SavedPage> pages,
            GuidePage page,
            Class<F> type,
            Function<F, List<T>> rows) {
        return saved(pages, page, type).map(rows).orElse(List.of());
    }

    private static <F extends Record> Optional<F> saved(
            Map<GuidePage, SavedPage> pages, GuidePage page, Class<F> type) {
        return Optional.ofNullable(pages.get(page))
                .filter(SavedPage::saved)
                .map(one -> one.form(type))
                .filter(form -> form.valid())
                .map(form -> form.value());
    }
}
