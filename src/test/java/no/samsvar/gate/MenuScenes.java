package no.samsvar.gate;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.Examples.Someone;
import no.samsvar.browser.Look;

/** The menus and panels that a press unfolds, for a large enterprise and a small one. */
final class MenuScenes {

    private MenuScenes() {}

    static List<Scene> of(Someone manager, Someone leader) {
        var all = new ArrayList<Scene>();
        for (var reader : List.of(manager, leader)) {
            var who = reader == manager ? "manager" : "leader";
            all.add(Scene.of("/ " + who, "/", reader));
            all.add(Scene.of("/folder " + who, "/folder", reader));
            for (int width : List.of(Look.NARROW, Look.WIDE)) {
                for (var panel : List.of("preferences", "person")) {
                    all.add(
                            Scene.of("/ " + panel + " " + who, "/", reader)
                                    .onlyAt(width)
                                    .after(
                                            it ->
                                                    press(
                                                            it,
                                                            width,
                                                            "[popovertarget=" + panel + "]")));
                }
                all.add(
                        Scene.of("/ search " + who, "/", reader)
                                .onlyAt(width)
                                .after(it -> it.keyboard().press("Control+k")));
            }
            all.add(
                    Scene.of("/ menu " + who, "/", reader)
                            .onlyAt(Look.NARROW)
                            .after(it -> press(it, Look.NARROW, "[popovertarget=menu]")));
        }
        all.add(
                Scene.of("/ more", "/", leader)
                        .onlyAt(Look.WIDE)
                        .after(it -> press(it, Look.WIDE, ".menu-more summary")));
        all.add(
                Scene.of("/ more on a phone", "/", leader)
                        .onlyAt(Look.NARROW)
                        .after(
                                it -> {
                                    press(it, Look.NARROW, "[popovertarget=menu]");
                                    it.click(".menu-more summary");
                                }));
        return all;
    }

    static void press(Page page, int width, String what) {
        page.setViewportSize(width, 900);
        page.click(what);
    }
}
