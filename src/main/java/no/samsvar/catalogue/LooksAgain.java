package no.samsvar.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.catalogue.WaitingRepository.Old;
import no.samsvar.catalogue.WaitingRepository.Unapproved;
import no.samsvar.catalogue.content.ChecklistContents;
import no.samsvar.platform.Time;
import no.samsvar.register.EntryId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the checklists in use waits for somebody. */
@Service
@Transactional(readOnly = true)
class LooksAgain {

    private final WaitingRepository waiting;
    private final ChecklistContents contents;
    private final Clock clock;

    LooksAgain(WaitingRepository waiting, ChecklistContents contents, Clock clock) {
        this.waiting = waiting;
        this.contents = contents;
        this.clock = clock;
    }

    /** A checklist with points to look at again, and when the first of them came up. */
    record Again(EntryId checklist, String title, int count, Instant since) {}

    List<Again> again() {
        var lists =
                Arrays.stream(ChecklistType.values())
                        .filter(ChecklistType::builtIn)
                        .toArray(ChecklistType[]::new);
        var names = Arrays.stream(lists).map(Enum::name).toArray(String[]::new);
        var newest =
                Arrays.stream(lists)
                        .map(list -> contents.newest(list.content()).version())
                        .toArray(Integer[]::new);
        var yearAgo = LocalDate.now(clock).minusYears(1);
        var byList = new LinkedHashMap<EntryId, List<Old>>();
        Stream.concat(
                        waiting.old(yearAgo, names, newest).stream()
                                .filter(one -> cameUp(one, yearAgo)),
                        waiting.oldOwn(yearAgo).stream())
                .forEach(one -> byList.merge(one.checklist(), List.of(one), LooksAgain::together));
        return byList.values().stream().map(this::of).toList();
    }

    private static List<Old> together(List<Old> some, List<Old> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private boolean cameUp(Old one, LocalDate yearAgo) {
        boolean old = one.answeredAt().atZone(Time.OSLO).toLocalDate().isBefore(yearAgo);
        return contents.newest(one.list().content())
                .item(one.item())
                .filter(item -> old || !item.question().in(one.language()).equals(one.question()))
                .isPresent();
    }

    private Again of(List<Old> all) {
        var first = all.getFirst();
        var oldest =
                all.stream()
                        .map(Old::answeredAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .atZone(Time.OSLO)
                        .plusYears(1)
                        .toInstant();
        return new Again(first.checklist(), first.title(), all.size(), oldest);
    }

    List<Unapproved> unapproved() {
        return waiting.unapproved();
    }
}
