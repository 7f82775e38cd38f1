package no.samsvar.setup.guide;

import static no.samsvar.organisation.Kind.MUNICIPALITY;
import static no.samsvar.organisation.Kind.SUPPLIER;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.NotFound;

/** A page of the guide, in their order; the last is what it ends with. */
public enum GuidePage {
    HOUSE(HouseForm.class),
    UNITS(UnitsForm.class),
    CUSTOMERS(CustomersForm.class),
    RUNNING(RunningForm.class),
    PEOPLE(PeopleForm.class),
    SYSTEMS,
    PROCESSING,
    RISKS,
    ROUTINES,
    YEAR,
    DONE;

    private final Optional<Class<? extends Record>> form;

    GuidePage() {
        this.form = Optional.empty();
    }

    GuidePage(Class<? extends Record> form) {
        this.form = Optional.of(form);
    }

    /** What is asked on it; empty where proposals are confirmed. */
    public Optional<Class<? extends Record>> form() {
        return form;
    }

    public boolean confirms() {
        return form.isEmpty() && this != DONE;
    }

    /** The pages that an enterprise of this kind goes through. */
    public static List<GuidePage> of(Kind kind) {
        return Arrays.stream(values())
                .filter(page -> page != UNITS || kind == MUNICIPALITY)
                .filter(page -> page != RUNNING || kind != SUPPLIER)
                .filter(page -> page != CUSTOMERS || kind == SUPPLIER)
                .toList();
    }

    public GuidePage next(Kind kind) {
        var pages = of(kind);
        return pages.get(Math.min(pages.indexOf(this) + 1, pages.size() - 1));
    }

    /** The page before it; empty on the first. */
    public Optional<GuidePage> before(Kind kind) {
        var pages = of(kind);
        int at = pages.indexOf(this);
        return at < 1 ? Optional.empty() : Optional.of(pages.get(at - 1));
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/start/" + slug();
    }

    /** The page of this name, if such an enterprise goes through it. */
    public static GuidePage named(String slug, Kind kind) {
        return of(kind).stream()
                .filter(page -> page.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
