package no.samsvar.organisation;

import java.util.List;
import java.util.function.Supplier;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forms let one choose of an organisation: its people, units and legal persons. */
@Configuration(proxyBeanMethods = false)
class OrganisationChoices {

    @Bean
    ChoiceSource memberChoices(Members members) {
        return source(
                "people",
                () ->
                        members.all().stream()
                                .map(it -> new Choice(it.id().value(), it.name()))
                                .toList());
    }

    @Bean
    ChoiceSource unitChoices(Units units) {
        return source(
                "units",
                () ->
                        units.all().stream()
                                .map(it -> new Choice(it.id().value(), it.name()))
                                .toList());
    }

    @Bean
    ChoiceSource legalPersonChoices(LegalPersons legalPersons) {
        return source(
                "legal-persons",
                () ->
                        legalPersons.all().stream()
                                .map(it -> new Choice(it.id().value(), it.name()))
                                .toList());
    }

    private static ChoiceSource source(String name, Supplier<List<Choice>> choices) {
        return new ChoiceSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Choice> choices() {
                return choices.get();
            }
        };
    }
}
