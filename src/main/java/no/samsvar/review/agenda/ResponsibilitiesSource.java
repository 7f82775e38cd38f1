package no.samsvar.review.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.ValueText;
import no.samsvar.review.AgendaSource;
import no.samsvar.review.Gathered;
import no.samsvar.review.Topic;
import org.springframework.stereotype.Component;

/** Who answers for what, and what of it has changed (REV-07). */
@Component
class ResponsibilitiesSource implements AgendaSource {

    private final Authorisations authorisations;

    ResponsibilitiesSource(Authorisations authorisations) {
        this.authorisations = authorisations;
    }

    @Override
    public Topic topic() {
        return Topic.RESPONSIBILITIES;
    }

    @Override
    public Gathered gather(LocalDate since, ValueText words) {
        if (!Permissions.has(Permission.AUTHORISATION_READ)) {
            return Gathered.NOTHING;
        }
        var all = authorisations.all();
        var held = all.stream().filter(Authorisation::held).toList();
        var given =
                held.stream()
                        .filter(one -> !one.validFrom().isBefore(since))
                        .map(one -> line("review.facts.role-given", one, words))
                        .toList();
        var ended =
                all.stream()
                        .filter(one -> !one.held() && !ended(one).isBefore(since))
                        .map(one -> line("review.facts.role-ended", one, words))
                        .toList();
        var lines = new ArrayList<String>();
        Stream.of(given, ended).flatMap(List::stream).forEach(lines::add);
        held.stream()
                .filter(one -> one.validFrom().isBefore(since))
                .map(one -> line("review.facts.role", one, words))
                .forEach(lines::add);
        return Gathered.of(
                words.text("review.facts.roles", held.size(), given.size(), ended.size()),
                lines,
                more -> words.text("review.facts.more", more),
                0);
    }

    private static LocalDate ended(Authorisation one) {
        var at = one.endedAt();
        return at == null ? one.validUntil() : LocalDate.ofInstant(at, Time.OSLO);
    }

    private static String line(String key, Authorisation one, ValueText words) {
        return words.text(key, one.name(), words.one(one.role()));
    }
}
