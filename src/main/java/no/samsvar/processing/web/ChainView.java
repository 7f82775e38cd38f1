package no.samsvar.processing.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
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
        int page = filter.page();
        boolean more = (page + 1) * PAGE < found;
        return new Paging(
                page > 0 ? Optional.of(filter.at(page - 1)) : Optional.empty(),
                more ? Optional.of(filter.at(page + 1)) : Optional.empty(),
                text("register.shown", activities.size(), found));
    }
}
