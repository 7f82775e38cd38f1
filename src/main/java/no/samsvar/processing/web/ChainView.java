package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import no.samsvar.platform.web.view.Paging;
import no.samsvar.processing.ChainLevel;

/**
 * The chain of each activity, a page at a time.
 *
 * @param found how many activities there are in all
 */
public record ChainView(Frame frame, Filter filter, List<Activity> activities, int found) {

    static final int PAGE = 20;

    /** An activity with those who meet its data. */
    public record Activity(String number, String title, String href, List<ChainLevel> levels) {}

    public String words() {
        return filter.value(Filter.WORDS);
    }

    public Paging paging() {
        var summary = text("register.shown", activities.size(), found);
        return Paging.numbered(filter.page(), PAGE, found, filter::at, summary);
    }
}
