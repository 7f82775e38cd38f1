package no.samsvar.processing.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NewId;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.processing.round.Answer;
import no.samsvar.processing.round.Asked;
import no.samsvar.processing.round.Question;
import no.samsvar.processing.round.Round;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Confirmation rounds, for programs. */
@RestController
class RoundApi {

    private static final String ROUNDS = "/api/v1/processing/rounds";

    private final Rounds rounds;
    private final NewId ids;
    private final RoundPages pages;
    private final Replies replies;

    RoundApi(Rounds rounds, NewId ids, RoundPages pages, Replies replies) {
        this.rounds = rounds;
        this.ids = ids;
        this.pages = pages;
        this.replies = replies;
    }

    /** The latest first. */
    record All(List<Round> rounds) {}

    /** A round with what was asked in it, of the activities that the reader may see. */
    record One(Round round, List<Question> questions) {}

    /** What somebody says of an activity, and what must change where something must. */
    @FormName("processing.answer")
    record Said(@Required Answer answer, @LongText @Nullable String what) {}

    @GetMapping(ROUNDS)
    @Requires(Permission.PROCESSING_READ)
    Reply<All> list() {
        return replies.tell(new All(rounds.all()));
    }

    @GetMapping(ROUNDS + "/{id}")
    @Requires(Permission.PROCESSING_READ)
    Reply<One> read(@PathVariable UUID id) {
        return replies.tell(now(id));
    }

    @PostMapping(ROUNDS)
    @Requires(Permission.PROCESSING_WRITE)
    @Made
    Reply<One> start(Sent<StartForm> sent) {
        Permissions.check(Permission.BULK_EDIT);
        return replies.make(
                made -> ROUNDS + "/" + made.round().id().value(),
                () -> {
                    var asked = sent.value();
                    var id = ids.next();
                    rounds.start(
                            new RoundId(id),
                            new Asked(asked.unit(), asked.owner()),
                            asked.answerBy());
                    return now(id);
                });
    }

    @PostMapping(ROUNDS + "/{id}/{entry}")
    @Requires(Permission.PROCESSING_CONFIRM)
    Reply<One> answer(@PathVariable UUID id, @PathVariable EntryId entry, Sent<Said> sent) {
        return replies.once(
                () -> {
                    var said = sent.value();
                    rounds.answer(new RoundId(id), entry, said.answer(), said.what());
                    return now(id);
                });
    }

    private One now(UUID id) {
        var round = new RoundId(id);
        return new One(rounds.find(round), pages.seen(rounds.questions(round)));
    }
}
