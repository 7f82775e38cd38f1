package no.samsvar.overview.web;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.overview.Standing;
import no.samsvar.overview.StatusLine.Counted;
import no.samsvar.overview.TrendLine;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.register.StatusArea;
import no.samsvar.register.TodayFigure;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the whole stands, for programs. */
@RestController
class StatusApi {

    private final Standing standing;
    private final Replies replies;

    StatusApi(Standing standing, Replies replies) {
        this.standing = standing;
        this.replies = replies;
    }

    /** An area with what is counted to judge it. */
    record Line(StatusArea area, boolean inOrder, List<Fact> facts) {}

    /** Something counted, and the list of just those. */
    record Fact(String key, int count, String list) {}

    /** The whole. */
    record Whole(List<Line> lines, List<TodayFigure> figures, List<Trend> trends) {}

    /** How many came, by month. */
    record Trend(String key, List<Month> months) {}

    /** A month, such as 2026-11, and how many came in it. */
    record Month(String month, int count) {}

    @GetMapping("/api/v1/status")
    @Requires(Permission.OVERVIEW_READ)
    Reply<Whole> status() {
        var now = standing.now();
        return replies.tell(
                new Whole(
                        now.lines().stream()
                                .map(
                                        line ->
                                                new Line(
                                                        line.area(),
                                                        line.inOrder(),
                                                        line.facts().stream()
                                                                .map(StatusApi::fact)
                                                                .toList()))
                                .toList(),
                        now.figures(),
                        now.trends().stream().map(StatusApi::trend).toList()));
    }

    private static Fact fact(Counted counted) {
        return new Fact(counted.fact().key(), counted.count(), counted.fact().href());
    }

    private static Trend trend(TrendLine trend) {
        return new Trend(
                trend.key(),
                trend.months().stream()
                        .map(one -> new Month(one.month().toString(), one.count()))
                        .toList());
    }
}
