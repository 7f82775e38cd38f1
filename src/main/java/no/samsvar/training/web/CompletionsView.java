package no.samsvar.training.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.register.Stored;
import no.samsvar.training.CompetenceNeed;
import no.samsvar.training.Completion;
import no.samsvar.training.CourseFields;

/**
 * On the page of something to learn: how it stands with the reader, and for those who follow it up
 * with everybody.
 *
 * @param mine the reader's own need; empty where they have none
 * @param gaps those who lack it now
 */
public record CompletionsView(
        Stored<CourseFields> stored,
        Optional<CompetenceNeed> mine,
        List<CompetenceNeed> gaps,
        List<Completion> completions,
        boolean mayWrite) {}
