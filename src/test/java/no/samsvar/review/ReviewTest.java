package no.samsvar.review;

import static no.samsvar.review.ReviewKinds.REVIEW;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.ClinicTest;
import no.samsvar.Examples.Someone;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of reviews do: act as somebody, and read what became of it. */
public abstract class ReviewTest extends ClinicTest {

    @Autowired protected Reviews reviews;
    @Autowired protected Agenda agenda;
    @Autowired protected Readings readings;

    protected EntryId planned() {
        var fields = ReviewFields.planned("Sikkerhetspraten", TODAY);
        return as(lena, () -> register.create(REVIEW, id(), fields, owned()));
    }

    protected String state(EntryId review) {
        return as(lena, () -> register.entry(review)).status();
    }

    protected static HeldForm held(Someone writer, Someone... came) {
        var participants =
                Arrays.stream(came).map(one -> one.id().value()).collect(Collectors.toSet());
        return new HeldForm(
                TODAY, "Møterommet", participants, null, writer.id().value(), "Vi har oversikt");
    }

    protected void hold(EntryId review, HeldForm form) {
        int version = version(review);
        by(lena, () -> reviews.hold(review, version, form));
    }

    protected void approve(EntryId review) {
        int version = version(review);
        by(lena, () -> reviews.approve(review, version));
    }

    /** One that is held by all and approved. */
    protected EntryId approved() {
        var review = planned();
        hold(review, held(lena, lena));
        approve(review);
        return review;
    }

    protected Point point(EntryId review, Topic topic) {
        return as(lena, () -> agenda.of(review)).stream()
                .filter(one -> one.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    protected void say(EntryId review, Topic topic, Finding found, @Nullable String measure) {
        var point = point(review, topic);
        var owner = measure == null ? null : lena.id().value();
        var deadline = measure == null ? null : TODAY.plusDays(30);
        var said = new PointForm("Sagt", found, "Slik", measure, null, owner, deadline);
        by(lena, () -> agenda.say(review, point.position(), point.version(), id(), said, Map.of()));
    }
}
