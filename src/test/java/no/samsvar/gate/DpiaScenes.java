package no.samsvar.gate;

import java.util.List;
import no.samsvar.Examples.Someone;
import no.samsvar.dpia.CaseExamples;

/** The pages of an impact assessment that is written on, with a supplier that is asked. */
final class DpiaScenes {

    private DpiaScenes() {}

    static void add(Scenes scenes, CaseExamples cases, Someone manager, Someone officer) {
        var written = cases.written(manager);
        var path = "/dpia/" + written.id();
        scenes.add(Scene.of("/dpia/{id}", "/registers/dpia/" + written.id(), manager));
        for (var page : List.of("description", "consultation", "changes", "decide")) {
            scenes.add(
                    Scene.of("/dpia/{id}/" + page + " written", path + "/" + page, manager)
                            .after(_ -> {}));
        }
        scenes.add(
                Scene.of("/dpia/{id}/parts/{part} asks", path + "/parts/views", manager)
                        .after(_ -> {}));
        scenes.add(Scene.of("/dpia/{id}/advice", path + "/advice", officer).after(_ -> {}));
        scenes.add(
                Scene.of(
                                "/supplier-answer/{secret}",
                                "/supplier-answer/" + written.secret(),
                                manager)
                        .publicly());
    }
}
