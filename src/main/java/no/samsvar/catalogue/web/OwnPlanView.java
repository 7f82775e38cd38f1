package no.samsvar.catalogue.web;

import static no.samsvar.platform.web.Page.text;

import java.util.List;
import java.util.Optional;
import no.samsvar.catalogue.Answer;
import no.samsvar.catalogue.GivenAnswer;
import no.samsvar.catalogue.OwnLists;
import no.samsvar.catalogue.Walk;
import no.samsvar.catalogue.own.ListDifference;
import no.samsvar.catalogue.own.OwnList;
import no.samsvar.catalogue.own.OwnRow;
import no.samsvar.register.Entry;

/** What a file would change in a list, and what becomes of the answers. */
public record OwnPlanView(Walk walk, OwnLists.Plan plan) {

    /** A page shows no more rows of a sort than this. */
    private static final int MOST = 100;

    public Entry entry() {
        return walk.stored().entry();
    }

    public String path() {
        return OwnListController.path(entry().id());
    }

    public ListDifference difference() {
        return plan.difference();
    }

    public List<OwnRow> added() {
        return first(difference().added());
    }

    public List<ListDifference.Change> changed() {
        return first(difference().changed());
    }

    public List<OwnRow> gone() {
        return first(difference().gone());
    }

    public List<OwnList.Wrong> problems() {
        return first(plan.list().problems());
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST));
    }

    /** How many of so many are not shown. */
    public int left(int all) {
        return Math.max(0, all - MOST);
    }

    public String message(OwnList.Wrong wrong) {
        return text(wrong.code(), wrong.arguments().toArray());
    }

    public Optional<Answer> answer(OwnRow row) {
        return walk.point(row.item()).flatMap(it -> it.given()).map(GivenAnswer::answer);
    }

    /** Whether there is something to do, and nothing that hinders it. */
    public boolean ready() {
        return plan.clean() && difference().changesSomething();
    }
}
