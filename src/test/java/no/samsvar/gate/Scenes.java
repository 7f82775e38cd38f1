package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Look;
import no.samsvar.platform.text.Language;
import no.samsvar.rights.notice.Notices;

/** All that the crawl looks at: a page of each route, and what is made of it by a press. */
final class Scenes {

    /** Of a deviation; the first is its duties. */
    private static final String TOPICS =
            " breach delay facts handling intrusion letter properties risk secrecy";

    /** Where nothing filled in is an answer too. */
    static final List<String> TAKE_BLANKS =
            Stream.of(
                            Stream.of("/courses/gaps sent blank", "/decisions/{name} sent blank"),
                            Stream.of(TOPICS.split(" ", -1)).map(Scenes::topic),
                            Stream.of(
                                    "/notice/settings sent blank",
                                    "/operator sent blank",
                                    "/processing/points sent blank",
                                    "/requests/{id}/contact sent blank",
                                    "/routines/{id}/approve sent blank",
                                    "/routines/{id}/reviewed sent blank"))
                    .flatMap(it -> it)
                    .toList();

    private static final String CUSTOMER = "/processing/for-others/{id}/customer";

    private static final String SEND_STALE =
            """
            () => {
                document.querySelector('main [name=version]').value = 77;
                setTimeout(() => document.querySelector('main form.form .actions button').click());
            }
            """;

    private static final String SUPPLIERS = "/registers/supplier";

    private final Collection<String> routes;
    private final Someone manager;
    private final Someone officer;
    private final Someone leader;
    private final List<Scene> all = new ArrayList<>();

    Scenes(Collection<String> routes, Someone manager, Someone officer, Someone leader) {
        this.routes = routes;
        this.manager = manager;
        this.officer = officer;
        this.leader = leader;
    }

    List<Scene> all() {
        return List.copyOf(all);
    }

    /**
     * What to look at in a language. Of the pages that the engine makes alike for every register,
     * the suppliers' are looked at in all languages and each other's in one; where a register's own
     * words stand (its list, a new entry, an entry) all are.
     */
    List<Scene> in(Language language) {
        return all.stream().filter(it -> !alike(it.name()) || one(it.name()) == language).toList();
    }

    private static boolean alike(String name) {
        return name.matches("/registers/\\{kind}/\\S+ [a-z_]+")
                && !name.endsWith(" supplier")
                && !name.endsWith(" faulty")
                && !name.matches("/registers/\\{kind}/(new|\\{id}) .*");
    }

    private static Language one(String name) {
        return Language.values()[Math.floorMod(name.hashCode(), Language.values().length)];
    }

    void add(Scene scene) {
        all.add(scene);
    }

    /** The routes of which a page is looked at. */
    TreeSet<String> routes() {
        var met = new TreeSet<String>();
        all.forEach(scene -> met.add(scene.name().replaceFirst(" .*", "")));
        return met;
    }

    /** Uses the program, and takes every page that its links then lead to. */
    void walk(Town town, Journeys journeys) {
        var poster = town.poster(manager);
        journeys.reportFrom(poster);
        journeys.accept(town.invitation(manager));
        journeys.signIn(manager.address());
        var starts = new ArrayList<>(List.of("/", "/me", town.round(manager)));
        var receipt = journeys.report();
        journeys.answer(receipt.substring(receipt.lastIndexOf('/') + 1));
        starts.add(receipt);
        journeys.register("Driftshuset for velferdsteknologi");
        var supplier = journeys.register("Journalhuset");
        journeys.surround(supplier, "Driftshuset");
        starts.add(supplier);
        starts.add(supplier + "/links/new?q=drift");
        starts.add(supplier + "/restriction");
        starts.add(journeys.search("Journalhuset"));
        starts.addAll(journeys.upload("Navn;Hva de leverer", "Renholdshuset;Renhold"));
        starts.add(journeys.store());
        starts.addAll(journeys.changeTwo());
        new Paths(List.copyOf(routes), path -> page(journeys, path))
                .from(starts)
                .forEach(
                        (route, path) -> {
                            if (!page(journeys, path).isEmpty()) {
                                add(Scene.of(route, path, manager));
                            }
                        });
        var faulty =
                journeys.upload("Navn;Avtalen gjelder til", "A;høsten 2026", ";1.1.2027", "A;");
        add(Scene.of("/registers/{kind}/import/{id}", faulty.getFirst(), manager));
        add(Scene.of("/registers/{kind}/import/{id}/check faulty", faulty.getLast(), manager));
        all.stream()
                .filter(it -> it.name().startsWith(CUSTOMER))
                .map(it -> journeys.customer(it.path()))
                .toList()
                .forEach(path -> add(Scene.of(CUSTOMER + "/{file}", path, manager)));
        all.stream()
                .filter(it -> it.name().equals("/checklists/{id}"))
                .findFirst()
                .ifPresent(
                        it ->
                                add(
                                        Scene.of(
                                                it.name() + " answering",
                                                it.path() + "?item=access-need",
                                                manager)));
        var list = journeys.list();
        for (var page : List.of("", "/columns", "/check")) {
            add(Scene.of("/checklists/{id}/list" + page, list + page, manager));
        }
        addRooms(town);
        add(Scene.of("/registers past", supplier + "/history?date=2099-01-01&time=12:00", manager));
        add(Scene.of("/registers permalink", supplier, manager).after(Scenes::unfold));
        add(Scene.of("/registers comment refused", supplier, manager).after(Scenes::saysNothing));
        add(Scene.of("/report/{secret}", poster, manager).publicly());
        var door = town.askers().door(manager);
        add(Scene.of("/ask/{secret}", door, manager).publicly());
        add(Scene.of("/ask sent", door, manager).publicly().after(Scenes::ask));
        add(
                Scene.of("/ask/confirm/{secret}", town.askers().confirmationPage(door), manager)
                        .publicly());
        var notice = Notices.path(manager.organisation());
        add(Scene.of("/patient-notice/{organisation}", notice, manager).publicly());
        add(Scene.of("/report sent", poster, manager).publicly().after(Scenes::report));
        add(Scene.of("/invitation/{secret}", town.invitation(manager), manager).publicly());
        add(Scene.of("/secrecy", "/secrecy", town.newcomer(manager)));
        add(Scene.of("/sign-in", "/sign-in", manager).publicly());
        add(Scene.of("/forgotten", "/forgotten", manager).publicly());
        add(Scene.of("/privacy", "/privacy", manager).publicly());
        addLists();
        all.addAll(MenuScenes.of(manager, leader));
        addProblems(all.stream().filter(it -> it.name().endsWith("/edit supplier")).findFirst());
    }

    /** What no link leads to as long as nothing else has happened; what is approved stays so. */
    private void addRooms(Town town) {
        var asked = town.asked(manager);
        var ask = asked.replaceFirst("/requests/.*", "/ask");
        add(Scene.of("/declarations/{id}/ask", ask, manager));
        add(Scene.of("/declarations/{id}/requests/{request}", asked, manager));
        add(Scene.of("/risks/suggested", "/risks/suggested", manager));
        var review = "/reviews/" + town.held(manager) + "/approve";
        add(Scene.of("/reviews/{id}/approve", review, manager).after(_ -> {}));
        var routine = "/routines/" + town.draft(manager) + "/approve";
        add(Scene.of("/routines/{id}/approve", routine, manager).after(_ -> {}));
        var twice = "/routines/" + town.routine(manager) + "/";
        for (var page : List.of("compare?from=1&to=2", "readers", "reviewed")) {
            add(
                    Scene.of(
                            "/routines/{id}/" + page.replaceFirst("[?].*", ""),
                            twice + page,
                            manager));
        }
        var ruling = "/rulings/" + town.ruling(manager);
        add(Scene.of("/rulings/{id}", ruling, manager));
        add(Scene.of("/rulings/{id}/departure", ruling + "/departure", manager));
        var question = ruling + "/questions/";
        add(Scene.of("/rulings/{id}/questions/{question}", question + "listed", manager));
        add(Scene.of("/rulings/{id}/questions known", question + "whose", manager));
        for (var page : List.of("people", "systems", "routines", "done")) {
            add(Scene.of("/start/{page} " + page, "/start/" + page, leader).after(_ -> {}));
        }
        add(Scene.of("/start/routines/{routine}", "/start/routines/deviations", leader));
        add(Scene.of("/start/editions", "/start/editions", leader));
    }

    private void addLists() {
        add(Scene.of(SUPPLIERS + " nothing found", SUPPLIERS + "?q=finnesikke", manager));
        add(
                Scene.of(SUPPLIERS + " tools", SUPPLIERS + "?f.agreement=no&sort=title", manager)
                        .after(
                                page ->
                                        page.locator("details.tools > summary")
                                                .all()
                                                .forEach(one -> one.click())));
        add(Scene.of("/processing nothing found", "/processing?q=finnesikke", manager));
        add(Scene.of("/search nothing found", "/search?q=finnesikke", manager));
        add(Scene.of("/search nothing asked", "/search", manager));
        add(Scene.of(SUPPLIERS + " nothing to change", SUPPLIERS + "/bulk?which=chosen", manager));
        add(
                Scene.of(SUPPLIERS + " filters open", SUPPLIERS, manager)
                        .onlyAt(Look.NARROW)
                        .after(page -> MenuScenes.press(page, Look.NARROW, ".filters > summary")));
        add(
                Scene.of("/deviations/places poster", "/deviations/places", manager)
                        .after(
                                page -> {
                                    page.fill("main [name=name]", "Skyllerommet");
                                    page.click("main form.form .actions button");
                                    page.waitForSelector(".qr");
                                }));
    }

    private void addProblems(Optional<Scene> edit) {
        add(Scene.of("/nowhere", "/nowhere", manager).answering(404));
        var secret = "x".repeat(43);
        add(Scene.of("/report revoked", "/report/" + secret, manager).publicly().answering(404));
        add(Scene.of("/organisation forbidden", "/organisation", officer).answering(403));
        edit.ifPresent(
                it -> add(Scene.of("/registers stale", it.path(), manager).after(Scenes::stale)));
    }

    /** Sends what somebody else has changed in the meantime. */
    private static void stale(Page page) {
        var answer = page.waitForNavigation(() -> page.evaluate(SEND_STALE));
        assertThat(answer.status()).isEqualTo(409);
    }

    /** What is not known yet stays unsaid, so that a topic takes a blank; so do the duties. */
    private static String topic(String slug) {
        return slug.isEmpty()
                ? "/deviations/{id}/duties sent blank"
                : "/deviations/{id}/topics/{topic} " + slug + " sent blank";
    }

    private static void unfold(Page page) {
        page.click(".permalink summary");
    }

    private static void saysNothing(Page page) {
        page.click("[data-mentions] .actions button");
        page.waitForSelector(".ds-error-summary");
    }

    private static void report(Page page) {
        page.fill("[name=description]", "Vinduet sto åpent.");
        page.selectOption("[name=type]", "OTHER");
        page.locator("main form .actions button").first().click();
        page.waitForSelector("main .code");
    }

    private static void ask(Page page) {
        page.locator("[name=rights]").first().check();
        page.selectOption("[name=asker]", "PERSON");
        page.fill("[name=address]", "kari@example.no");
        page.locator("main form .actions button").first().click();
        page.waitForSelector("main .ds-alert");
    }

    /** The page at a path as the manager gets it; empty when it is no page of its own. */
    private String page(Journeys journeys, String path) {
        var answer = journeys.get(path);
        assertThat(answer.status()).as(path).isLessThan(400);
        var type = answer.headers().getOrDefault("content-type", "");
        return answer.status() == 200 && type.startsWith("text/html") ? answer.text() : "";
    }
}
