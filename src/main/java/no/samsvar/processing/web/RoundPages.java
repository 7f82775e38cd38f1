package no.samsvar.processing.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.processing.round.Question;
import no.samsvar.processing.round.RoundId;
import no.samsvar.processing.round.Rounds;
import no.samsvar.register.Register;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the confirmation rounds, each page in one transaction. */
@Service
@Transactional(readOnly = true)
class RoundPages {

    private final Rounds rounds;
    private final Register register;
    private final Names names;

    RoundPages(Rounds rounds, Register register, Names names) {
        this.rounds = rounds;
        this.register = register;
        this.names = names;
    }

    RoundsView all(String path) {
        return new RoundsView(ProcessingPages.frame(path), rounds.all(), mayStart());
    }

    /** Who may write and change much at once, may ask everybody too. */
    static boolean mayStart() {
        return Permissions.has(Permission.PROCESSING_WRITE)
                && Permissions.has(Permission.BULK_EDIT);
    }

    RoundView round(RoundId id, Optional<UUID> refused) {
        var round = rounds.find(id);
        var questions = rounds.questions(id);
        var titles = register.names(questions.stream().map(one -> one.entryId().value()).toList());
        var words = names.words(List.of(titles, names.people()));
        var able = rounds.able();
        var known = titles.stream().map(title -> title.id()).toList();
        var lines =
                questions.stream()
                        .filter(one -> known.contains(one.entryId().value()))
                        .sorted(
                                Comparator.comparingInt(
                                        one -> known.indexOf(one.entryId().value())))
                        .toList();
        return new RoundView(
                round,
                words.name(round.startedBy().value()),
                mine(lines, able, words),
                owed(lines, words),
                lines.stream().map(one -> line(one, words)).toList(),
                refused);
    }

    /** The questions about activities that the reader may see. */
    List<Question> seen(List<Question> all) {
        var ids = all.stream().map(one -> one.entryId().value()).toList();
        var known = register.names(ids).stream().map(Choice::id).toList();
        return all.stream().filter(one -> known.contains(one.entryId().value())).toList();
    }

    private static List<RoundView.Line> mine(
            List<Question> all, Set<PersonId> able, ValueText words) {
        return Permissions.has(Permission.PROCESSING_CONFIRM)
                ? all.stream()
                        .filter(one -> one.answer() == null && Rounds.mayAnswer(one, able))
                        .map(one -> line(one, words))
                        .toList()
                : List.of();
    }

    private static List<RoundView.Owed> owed(List<Question> all, ValueText words) {
        Map<String, RoundView.Owed> owed = new LinkedHashMap<>();
        for (var one : all) {
            var count = new RoundView.Owed(asked(one, words), 1, one.answer() == null ? 0 : 1);
            owed.merge(count.name(), count, RoundPages::sum);
        }
        return owed.values().stream()
                .sorted((one, other) -> Integer.compare(other.left(), one.left()))
                .toList();
    }

    private static RoundView.Owed sum(RoundView.Owed one, RoundView.Owed other) {
        return new RoundView.Owed(
                one.name(), one.questions() + other.questions(), one.answers() + other.answers());
    }

    private static RoundView.Line line(Question one, ValueText words) {
        return new RoundView.Line(
                one.entryId().value(),
                words.name(one.entryId().value()),
                asked(one, words),
                words.one(one.answer()),
                text(one.what()),
                words.one(one.answeredAt()));
    }

    private static String asked(Question one, ValueText words) {
        var asked = one.asked();
        return asked == null ? words.text("processing.round.nobody") : words.name(asked.value());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
