package no.samsvar.setup.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.Secret;
import no.samsvar.setup.filling.Filler;
import no.samsvar.setup.filling.Part;

/** One enterprise of the examples while it is made: its people, posters and names. */
final class Stage {

    private final String folder;
    private final Moments moments;
    private final Names names = new Names();
    private final Map<String, Actor> people = new HashMap<>();
    private final Map<String, Secret> posters = new HashMap<>();

    Stage(String folder, Moments moments) {
        this.folder = folder;
        this.moments = moments;
    }

    Part read(String file) {
        return Part.read("/content/demo/" + folder + "/" + file + ".yaml");
    }

    Moments moments() {
        return moments;
    }

    Names names() {
        return names;
    }

    void enter(String name, Actor actor) {
        people.put(name, actor);
        names.add("people", name, actor.access().person().id().value());
    }

    Actor actor(String name) {
        return Optional.ofNullable(people.get(name))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }

    void hang(String place, Secret poster) {
        posters.put(place, poster);
    }

    Secret poster(String place) {
        return Optional.ofNullable(posters.get(place))
                .orElseThrow(() -> new IllegalArgumentException("No poster hangs in " + place));
    }

    <R extends Record> R fill(Class<R> type, Part told, Instant base) {
        return new Filler(new MeantThen(names, moments, base)).fill(type, told);
    }
}
