package no.samsvar.gate;

import no.samsvar.Examples;
import no.samsvar.browser.Look;
import no.samsvar.hosting.Hosted;

/** What whoever runs the installation sees, and what they cause others to see. */
final class HostingScenes {

    private HostingScenes() {}

    static void add(Scenes scenes, Hosted hosted, Examples examples) {
        var operator = hosted.begin();
        var shut = examples.leader();
        hosted.close(operator, shut, "Avtalen er sagt opp.");
        var close =
                "/operator/organisations/" + examples.leader().organisation().value() + "/close";
        scenes.add(Scene.of("/operator", "/operator", operator));
        scenes.add(
                Scene.of("/operator nothing found", "/operator?q=finnesikke", operator)
                        .onlyAt(Look.WIDE));
        scenes.add(Scene.of("/host", "/host", operator));
        scenes.add(Scene.of("/operator/organisations/{id}/close", close, operator));
        scenes.add(
                Scene.of("/operator invited", "/operator", operator)
                        .onlyAt(Look.NARROW)
                        .after(
                                page -> {
                                    page.locator("main form.form .actions button").first().click();
                                    page.waitForSelector("main .code");
                                }));
        scenes.add(Scene.of("/closed", "/closed", shut));
        scenes.add(Scene.of("/sign-up", "/sign-up", operator).publicly());
    }
}
