package no.samsvar.setup.demo;

import no.samsvar.platform.start.Progress;
import org.springframework.stereotype.Component;

/** A year in the life of an enterprise of the examples. */
@Component
class Year {

    private final Founding founding;
    private final House house;
    private final Registers registers;
    private final Protocol protocol;
    private final NoticeOfYear notice;
    private final Happenings happenings;
    private final Bookshelf bookshelf;
    private final WheelOfYear wheel;
    private final RisksOfYear risks;
    private final AssessmentsOfYear assessments;
    private final ReviewsOfYear reviews;
    private final Walks walks;
    private final RulingsOfYear rulings;

    Year(
            Founding founding,
            House house,
            Registers registers,
            Protocol protocol,
            NoticeOfYear notice,
            Happenings happenings,
            Bookshelf bookshelf,
            WheelOfYear wheel,
            RisksOfYear risks,
            AssessmentsOfYear assessments,
            ReviewsOfYear reviews,
            Walks walks,
            RulingsOfYear rulings) {
        this.founding = founding;
        this.house = house;
        this.registers = registers;
        this.protocol = protocol;
        this.notice = notice;
        this.happenings = happenings;
        this.bookshelf = bookshelf;
        this.wheel = wheel;
        this.risks = risks;
        this.assessments = assessments;
        this.reviews = reviews;
        this.walks = walks;
        this.rulings = rulings;
    }

    void live(Stage stage, Progress progress) {
        settle(stage, progress);
        progress.say("  the security talk, and the deviations of a year");
        reviews.hold(stage, "founding");
        happenings.happen(stage);
        reviews.hold(stage, "deviations");
        progress.say("  routines and training");
        bookshelf.fill(stage);
        progress.say("  the annual wheel, month by month");
        wheel.turn(stage);
        progress.say("  what may go wrong, assessed together");
        risks.weigh(stage);
        assessments.assess(stage);
        progress.say("  the review of the year");
        reviews.hold(stage, "year");
        progress.say("  the notice to patients");
        notice.handOut(stage);
        progress.say("  the checklists");
        walks.walk(stage);
        progress.say("  what was decided, with reasons");
        rulings.decide(stage);
    }

    /** All that there is before anything goes wrong. */
    void settle(Stage stage, Progress progress) {
        progress.say("  people, suppliers and systems");
        founding.found(stage);
        registers.fill(stage);
        house.hangPosters(stage);
        progress.say("  the record of processing");
        protocol.write(stage);
    }
}
