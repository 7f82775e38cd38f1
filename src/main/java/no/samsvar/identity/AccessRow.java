package no.samsvar.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** What the database says of a session: one row for each role held anywhere, or one without. */
record AccessRow(
        UUID sessionId,
        Instant seenAt,
        UUID personId,
        String address,
        String name,
        @Nullable String personLanguage,
        @Nullable UUID chosen,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable Profile profile,
        @Nullable String organisationLanguage,
        @Nullable Role role,
        @Nullable LocalDate validUntil,
        @Nullable Boolean lapsed,
        @Nullable Boolean acknowledged,
        boolean operator) {

    static Access together(List<AccessRow> rows) {
        var first = rows.getFirst();
        var others = new ArrayList<>(byOrganisation(rows));
        var chosen =
                others.stream()
                        .filter(held -> first.isChosen(held.getFirst().organisationId))
                        .findFirst();
        chosen.ifPresent(others::remove);
        var open = chosen.map(AccessRow::open).filter(held -> !held.isEmpty());
        return Access.of(
                new SessionId(first.sessionId),
                first.seenAt,
                first.person(),
                open.map(AccessRow::membership).orElse(null),
                open.isPresent() ? null : chosen.map(AccessRow::membership).orElse(null),
                others.stream().map(AccessRow::membership).toList(),
                first.operator);
    }

    /** Those that the duty of secrecy has been acknowledged for. */
    private static List<AccessRow> open(List<AccessRow> held) {
        return held.stream().filter(it -> Boolean.TRUE.equals(it.acknowledged)).toList();
    }

    private static List<List<AccessRow>> byOrganisation(List<AccessRow> rows) {
        return List.copyOf(
                rows.stream()
                        .filter(row -> row.organisationId != null)
                        .collect(
                                Collectors.groupingBy(
                                        row -> requireNonNull(row.organisationId),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
    }

    private boolean isChosen(@Nullable UUID organisation) {
        return chosen != null && chosen.equals(organisation);
    }

    private Person person() {
        var language = personLanguage == null ? null : Language.of(personLanguage).orElse(null);
        return new Person(new PersonId(personId), address, name, language);
    }

    private static Membership membership(List<AccessRow> held) {
        var row = held.getFirst();
        var roles = EnumSet.noneOf(Role.class);
        held.forEach(it -> roles.add(requireNonNull(it.role)));
        return new Membership(
                new OrganisationId(requireNonNull(row.organisationId)),
                requireNonNull(row.organisation),
                requireNonNull(row.profile),
                Language.of(requireNonNull(row.organisationLanguage)).orElse(Language.NB),
                roles,
                held.stream()
                        .filter(it -> Boolean.TRUE.equals(it.lapsed))
                        .map(it -> requireNonNull(it.validUntil))
                        .findFirst()
                        .orElse(null));
    }
}
