package no.samsvar.register.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.platform.form.Choice;
import no.samsvar.platform.form.ChoiceSource;
import no.samsvar.platform.form.ChoiceSources;
import no.samsvar.platform.form.FieldDeclaration;
import org.springframework.stereotype.Component;

/** Reads what the references of some fields can mean. */
@Component
public class NameBook {

    private final Map<String, ChoiceSource> sources;

    NameBook(List<ChoiceSource> sources, List<ChoiceSources> groups) {
        this.sources =
                Stream.concat(
                                sources.stream(),
                                groups.stream().flatMap(group -> group.sources().stream()))
                        .collect(Collectors.toMap(ChoiceSource::name, Function.identity()));
    }

    /** Within the caller's transaction; each source is asked once. */
    public Names of(Collection<FileColumn> columns) {
        var found = new HashMap<String, List<Choice>>();
        columns.forEach(column -> column.declared().ifPresent(field -> collect(field, found)));
        return new Names(found);
    }

    private void collect(FieldDeclaration field, Map<String, List<Choice>> found) {
        field.choices().ifPresent(source -> found.computeIfAbsent(source, this::read));
        field.rows().ifPresent(rows -> rows.fields().forEach(cell -> collect(cell, found)));
    }

    private List<Choice> read(String source) {
        var known = sources.get(source);
        if (known == null) {
            throw new IllegalStateException("No choice source is named " + source);
        }
        return known.choices();
    }
}
