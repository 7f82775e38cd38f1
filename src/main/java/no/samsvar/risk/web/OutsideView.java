package no.samsvar.risk.web;

import static no.samsvar.platform.web.Page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Paging;
import no.samsvar.platform.web.view.Tab;
import no.samsvar.register.Entry;
import no.samsvar.risk.RiskKinds;
import no.samsvar.risk.outside.Gap;
import no.samsvar.risk.outside.Outsider;

/**
 * What stands outside, a page at a time.
 *
 * @param gap those with this gap alone; empty for all
 */
public record OutsideView(List<Outsider> all, Optional<Gap> gap, int page) {

    private static final int PAGE = 50;

    /** How many have each gap, each leading to just those. */
    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        text("risk.outside.count", text("risk.outside.all"), all.size()),
                        OutsideController.PAGE,
                        gap.isEmpty()));
        for (var one : Gap.values()) {
            tabs.add(
                    new Tab(
                            text("risk.outside.count", words(one), having(one).size()),
                            OutsideController.PAGE + "?gap=" + one.name(),
                            gap.filter(one::equals).isPresent()));
        }
        return tabs;
    }

    public List<Outsider> rows() {
        return chosen().stream().skip((long) page * PAGE).limit(PAGE).toList();
    }

    public Paging paging() {
        var summary = text("register.shown", rows().size(), chosen().size());
        return Paging.numbered(page, PAGE, chosen().size(), this::at, summary);
    }

    public String words(Gap one) {
        return text("risk.outside." + Kebab.of(one.name()));
    }

    public String mend(Gap one) {
        return text("risk.outside.mend." + Kebab.of(one.name()));
    }

    /** The page where a gap is closed. */
    public String mendHref(Outsider outsider, Gap one) {
        return switch (one) {
            case NO_ACTIVITY -> "/processing";
            case NO_SYSTEM, NO_OWNER -> href(outsider.entry()) + "/edit";
            case NO_ASSESSMENT ->
                    outsider.waits() ? "/risks/occasions" : RiskKinds.ASSESSMENT.path() + "/new";
        };
    }

    public String href(Entry entry) {
        return "/registers/" + entry.kind() + "/" + entry.id();
    }

    private List<Outsider> chosen() {
        return gap.map(this::having).orElse(all);
    }

    private List<Outsider> having(Gap one) {
        return all.stream().filter(it -> it.gaps().contains(one)).toList();
    }

    private String at(int number) {
        return OutsideController.PAGE
                + "?page="
                + number
                + gap.map(one -> "&gap=" + one.name()).orElse("");
    }
}
