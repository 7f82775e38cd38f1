package no.samsvar.setup.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.NewId;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.processing.round.Answer;
import no.samsvar.processing.round.Asked;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.EntryId;
import no.samsvar.register.RegisterKind;
import no.samsvar.setup.filling.Part;
import org.springframework.stereotype.Component;

/**
 * Writes the record of processing of an enterprise, and lets its owners confirm it once. What is
 * told once of several services becomes an activity of each.
 */
@Component
class Protocol {

    private final Registers registers;
    private final Rounds rounds;
    private final ScopedWork work;
    private final NewId ids;

    Protocol(Registers registers, Rounds rounds, ScopedWork work, NewId ids) {
        this.registers = registers;
        this.rounds = rounds;
        this.work = work;
        this.ids = ids;
    }

    void write(Stage stage) {
        var told = stage.read("processing");
        for (var area : told.parts("areas")) {
            write(stage, area, "activities", ProcessingKinds.PROCESSING);
            write(stage, area, "for-others", ProcessingKinds.FOR_OTHERS);
        }
        told.parts("rounds").forEach(round -> confirm(stage, round));
    }

    private void write(Stage stage, Part area, String which, RegisterKind<?> kind) {
        var at = stage.moments().at(area.text("when"));
        var actor = stage.actor(area.text("by"));
        var all = new ArrayList<Part>();
        for (var service : services(area)) {
            service.parts(which).forEach(all::add);
        }
        actor.at(at, () -> registers.store(stage, kind, all, actor, at));
    }

    /** The area as it is for each of its services; an area without any is one itself. */
    private static List<Part> services(Part area) {
        var services = area.parts("services");
        return services.isEmpty()
                ? List.of(area)
                : services.stream().map(one -> area.with(one.texts())).toList();
    }

    private void confirm(Stage stage, Part told) {
        var starter = stage.actor(told.text("by"));
        var at = stage.moments().at(told.text("when"));
        var id = new RoundId(ids.next());
        var until = stage.moments().day(told.text("answer-by"));
        starter.at(at, () -> rounds.start(id, Asked.ALL, until));
        for (var answer : told.parts("answers")) {
            var actor = stage.actor(answer.text("by"));
            actor.at(stage.moments().at(answer.text("when")), () -> confirm(id, actor, answer));
        }
    }

    private void confirm(RoundId id, Actor actor, Part told) {
        int leaves = Integer.parseInt(told.find("leaves").orElse("0"));
        work.run(
                actor.access().scope(),
                () -> {
                    var able = rounds.able();
                    var owed =
                            rounds.questions(id).stream()
                                    .filter(one -> one.answer() == null)
                                    .filter(one -> Rounds.mayAnswer(one, able))
                                    .toList();
                    owed.stream()
                            .skip(leaves)
                            .forEach(one -> answer(id, one.entryId(), told.find("must-change")));
                });
    }

    private void answer(RoundId id, EntryId entry, Optional<String> what) {
        var answer = what.isPresent() ? Answer.MUST_CHANGE : Answer.STILL_RIGHT;
        rounds.answer(id, entry, answer, what.orElse(null));
    }
}
