package no.samsvar.training;

import java.util.List;

/**
 * A line of the overview of who lacks what: of a course, a unit or a role.
 *
 * @param needs how many need it, counted once for each person and course
 * @param gaps those of them that are lacking
 */
public record GapRow(String name, int needs, List<CompetenceNeed> gaps) {

    static GapRow of(String name, List<CompetenceNeed> needs) {
        return new GapRow(
                name, needs.size(), needs.stream().filter(need -> need.standing().gap()).toList());
    }

    public int done() {
        return needs - gaps.size();
    }
}
