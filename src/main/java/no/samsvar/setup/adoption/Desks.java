package no.samsvar.setup.adoption;

import java.util.List;
import java.util.Map;
import no.samsvar.organisation.LegalPersons;
import no.samsvar.organisation.Units;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.platform.text.Language;
import no.samsvar.register.origin.Origins;
import no.samsvar.setup.guide.Guides;
import no.samsvar.setup.starter.Packs;
import org.springframework.stereotype.Component;

/** Reads what is known of an enterprise's start, inside the caller's transaction. */
@Component
class Desks {

    private final Packs packs;
    private final Guides guides;
    private final ChoiceRepository choices;
    private final Origins origins;
    private final LegalPersons legalPersons;
    private final Units units;

    Desks(
            Packs packs,
            Guides guides,
            ChoiceRepository choices,
            Origins origins,
            LegalPersons legalPersons,
            Units units) {
        this.packs = packs;
        this.guides = guides;
        this.choices = choices;
        this.origins = origins;
        this.legalPersons = legalPersons;
        this.units = units;
    }

    Desk of(Language language) {
        return ReadOnce.of(List.of(Desk.class, language), () -> read(language));
    }

    private Desk read(Language language) {
        var answers = guides.answers();
        var pack = packs.newest(answers.kind().pack());
        return new Desk(
                pack,
                answers,
                language,
                choices.all(pack.kind()),
                origins.all(),
                Map.of(
                        "people",
                        List.of(Scope.currentPerson().value()),
                        "legal-persons",
                        legalPersons.all().stream().map(one -> one.id().value()).toList(),
                        "units",
                        units.all().stream().map(one -> one.id().value()).toList()));
    }
}
