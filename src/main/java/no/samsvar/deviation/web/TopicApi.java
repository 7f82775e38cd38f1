package no.samsvar.deviation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.samsvar.deviation.EventForm;
import no.samsvar.deviation.HandlingForm;
import no.samsvar.deviation.assessment.Assessments;
import no.samsvar.deviation.assessment.BreachForm;
import no.samsvar.deviation.assessment.DelayForm;
import no.samsvar.deviation.assessment.FactsForm;
import no.samsvar.deviation.assessment.IntrusionForm;
import no.samsvar.deviation.assessment.LetterForm;
import no.samsvar.deviation.assessment.NoticeForm;
import no.samsvar.deviation.assessment.PropertiesForm;
import no.samsvar.deviation.assessment.RiskForm;
import no.samsvar.deviation.assessment.SecrecyForm;
import no.samsvar.deviation.assessment.TimesForm;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.deviation.breach.Decision;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.web.api.JsonBody;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Takes;
import no.samsvar.register.EntryFields;
import no.samsvar.register.EntryId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessing a deviation topic by topic, for programs. */
@RestController
class TopicApi {

    private static final String TOPICS = CaseApi.CASE + "/topics";

    private final CasePages pages;
    private final Assessments assessments;
    private final JsonBody body;
    private final Replies replies;

    TopicApi(CasePages pages, Assessments assessments, JsonBody body, Replies replies) {
        this.pages = pages;
        this.assessments = assessments;
        this.body = body;
        this.replies = replies;
    }

    /**
     * What is answered of a topic.
     *
     * @param decision what the rule says of all answers as they are now, with its trace
     */
    record Answered(int version, String topic, Record fields, Decision decision) {}

    /**
     * The topics there are.
     *
     * @param led those one is led through, in their order; the others are asked for where needed
     */
    record Topics(List<String> led, List<String> others) {}

    @GetMapping(TOPICS)
    @Requires(Permission.DEVIATION_READ)
    Reply<Topics> topics(@PathVariable EntryId id) {
        var led = Topic.led(pages.known(id).stored().fields());
        var others = List.of(Topic.values()).stream().filter(it -> !led.contains(it)).toList();
        return replies.tell(new Topics(slugs(led), slugs(others)));
    }

    private static List<String> slugs(List<Topic> topics) {
        return topics.stream().map(Topic::slug).toList();
    }

    @GetMapping(TOPICS + "/{topic}")
    @Requires(Permission.DEVIATION_READ)
    Reply<Answered> read(@PathVariable EntryId id, @PathVariable String topic) {
        return replies.tell(now(id, Topic.of(topic)));
    }

    /** What is not sent of a topic becomes unanswered. */
    @PutMapping(TOPICS + "/{topic}")
    @Requires(Permission.DEVIATION_HANDLE)
    @Takes({
        EntryFields.class,
        EventForm.class,
        BreachForm.class,
        PropertiesForm.class,
        RiskForm.class,
        SecrecyForm.class,
        IntrusionForm.class,
        TimesForm.class,
        FactsForm.class,
        HandlingForm.class,
        NoticeForm.class,
        LetterForm.class,
        DelayForm.class
    })
    Reply<Answered> answer(
            @PathVariable EntryId id,
            @PathVariable String topic,
            Seen seen,
            HttpServletRequest request) {
        var asked = Topic.of(topic);
        var sent = body.form(asked.form(), request);
        return replies.once(
                () -> {
                    var before = pages.known(id).of(asked);
                    var fields = sent.value(before);
                    assessments.save(id, seen.version(), fields, sent.explained());
                    return now(id, asked);
                });
    }

    private Answered now(EntryId id, Topic topic) {
        var known = pages.known(id);
        return new Answered(
                known.stored().entry().version(), topic.slug(), known.of(topic), known.decision());
    }
}
