package no.samsvar.overview.web;

import no.samsvar.overview.Status;
import no.samsvar.overview.TrendLine;
import no.samsvar.overview.TrendLine.Month;
import no.samsvar.platform.web.Page;

/** How the whole stands, as its page shows it. */
public record StatusView(Status status) {

    /** The picture of a trend is so high, in its own units. */
    private static final int HEIGHT = 100;

    public String month(Month month) {
        return Page.text("platform.month." + month.month().getMonthValue())
                + " "
                + month.month().getYear();
    }

    /** How high the bar of a month is. */
    public int height(TrendLine trend, Month month) {
        return month.count() * HEIGHT / trend.most();
    }

    public int top(TrendLine trend, Month month) {
        return HEIGHT - height(trend, month);
    }
}
