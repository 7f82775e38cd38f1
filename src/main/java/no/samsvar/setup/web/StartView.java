package no.samsvar.setup.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.web.Page;
import no.samsvar.setup.guide.GuidePage;

/**
 * What every page of the guide shows: where one is, what is before and behind.
 *
 * @param reached the page to go on with; what is before it is done
 */
public record StartView(GuidePage page, GuidePage reached, Kind kind) {

    public List<GuidePage> pages() {
        return GuidePage.of(kind);
    }

    public int number() {
        return pages().indexOf(page) + 1;
    }

    public int count() {
        return pages().size();
    }

    /** Whether one has been there. */
    public boolean open(GuidePage other) {
        return other.ordinal() <= reached.ordinal();
    }

    public Optional<GuidePage> before() {
        return page.before(kind);
    }

    public String name(GuidePage other) {
        return Page.text("start.page." + other.slug());
    }

    public String title() {
        return Page.text("start." + page.slug() + ".title");
    }

    public String lead() {
        return Page.text("start." + page.slug() + ".lead");
    }
}
