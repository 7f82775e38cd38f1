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
        boolean operator) {

    static Access together(List<AccessRow> rows) {
        var first = rows.getFirst();
        var memberships = new ArrayList<>(memberships(rows));
        var chosen =
                memberships.stream()
                        .filter(it -> it.organisation().value().equals(first.chosen))
                        .findFirst();
        chosen.ifPresent(memberships::remove);
        return Access.of(
                new SessionId(first.sessionId),
                first.seenAt,
                first.person(),
                chosen.orElse(null),
                List.copyOf(memberships),
                first.operator);
    }

    private static List<Membership> memberships(List<AccessRow> rows) {
        return rows.stream()
                .filter(row -> row.organisationId != null)
                .collect(
                        Collectors.groupingBy(
                                row -> requireNonNull(row.organisationId),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(AccessRow::membership)
                .toList();
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
