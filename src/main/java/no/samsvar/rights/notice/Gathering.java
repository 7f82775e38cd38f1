package no.samsvar.rights.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samsvar.identity.Persons;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Members;
import no.samsvar.organisation.Organisations;
import no.samsvar.platform.Time;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.text.Dates;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.processing.Activities;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.SettingsRepository.Said;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a notice is made from; asked inside the page's transaction. */
@Component("noticeGathering")
class Gathering {

    private final Activities activities;
    private final Organisations organisations;
    private final LegalPersons legalPersons;
    private final Members members;
    private final Persons persons;
    private final SettingsRepository settings;
    private final Texts texts;
    private final Dates dates;
    private final Clock clock;
    private final String host;

    Gathering(
            Activities activities,
            Organisations organisations,
            LegalPersons legalPersons,
            Members members,
            Persons persons,
            SettingsRepository settings,
            Texts texts,
            Dates dates,
            Clock clock,
            @Value("${samsvar.address:http://localhost:${server.port:8080}}") String host) {
        this.activities = activities;
        this.organisations = organisations;
        this.legalPersons = legalPersons;
        this.members = members;
        this.persons = persons;
        this.settings = settings;
        this.texts = texts;
        this.dates = dates;
        this.clock = clock;
        this.host = host;
    }

    NoticeFacts facts() {
        return facts(settings.open());
    }

    /**
     * @param open whether everybody can read it
     */
    NoticeFacts facts(boolean open) {
        var organisation = organisations.current();
        var own = concerning();
        var said = settings.activities();
        return new NoticeFacts(
                organisation.name(),
                organisation.kind(),
                legalPersons.all(),
                officers(),
                settings.settings().said(),
                own.stream()
                        .map(
                                one ->
                                        activity(
                                                organisation.kind(),
                                                one,
                                                said.getOrDefault(id(one), Said.NOTHING)))
                        .toList(),
                activities.leftOut(),
                open ? host + Notices.path(Scope.currentOrganisation()) : "",
                names(own));
    }

    /** Those that are about the readers of a notice, in the order they were entered. */
    List<Stored<ProcessingFields>> concerning() {
        var today = LocalDate.ofInstant(clock.instant(), Time.OSLO);
        return activities.own().stream()
                .filter(stored -> NoticeActivity.concerns(stored, today))
                .sorted(Comparator.comparing(stored -> stored.entry().number()))
                .toList();
    }

    String organisation() {
        return organisations.current().name();
    }

    ValueText words(NoticeFacts facts, Language language) {
        return words(language, facts.names());
    }

    /** Words that know nobody by name. */
    ValueText words(Language language) {
        return words(language, List.of());
    }

    private ValueText words(Language language, List<List<Choice>> names) {
        return new ValueText(texts, dates, language, names, Map.of());
    }

    private static NoticeActivity activity(Kind kind, Stored<ProcessingFields> stored, Said said) {
        boolean usual = NoticeActivity.isUsual(stored.fields(), kind);
        return new NoticeActivity(stored, said.form(), usual, said.version());
    }

    private static UUID id(Stored<?> stored) {
        return stored.entry().id().value();
    }

    private List<String> officers() {
        return members.all().stream()
                .filter(member -> member.roles().contains(Role.PRIVACY_OFFICER))
                .map(member -> member.name() + ", " + persons.find(member.id()).address())
                .toList();
    }

    private List<List<Choice>> names(List<Stored<ProcessingFields>> own) {
        var wanted = new HashSet<UUID>();
        own.forEach(stored -> wanted.addAll(stored.fields().processors()));
        var names = new ArrayList<List<Choice>>();
        names.add(activities.names(List.of(), wanted));
        names.add(
                legalPersons.all().stream()
                        .map(one -> new Choice(one.id().value(), one.name()))
                        .toList());
        return names;
    }
}
