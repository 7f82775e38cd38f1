package no.samsvar.register.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.web.Page;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;

/** An entry's fields in words; what is not filled in is told in one line. */
public record FactsView(Stored<?> stored, ValueText words) {

    public List<FieldDeclaration> filled() {
        return fields().filter(field -> !text(field).isEmpty()).toList();
    }

    public List<FieldDeclaration> empty() {
        return fields().filter(field -> text(field).isEmpty()).toList();
    }

    public String emptyNames() {
        return empty().stream()
                .map(field -> Page.text(field.labelKey()))
                .collect(Collectors.joining(", "));
    }

    public String text(FieldDeclaration field) {
        boolean own = field.component().getDeclaringRecord() == stored.fields().getClass();
        return words.of(field, field.valueIn(own ? stored.fields() : stored.entry().fields()));
    }

    private Stream<FieldDeclaration> fields() {
        return Stream.concat(
                FormDeclaration.of(stored.fields().getClass()).fields().stream()
                        .filter(field -> !field.name().equals("title")),
                FormDeclaration.of(stored.entry().fields().getClass()).fields().stream());
    }
}
