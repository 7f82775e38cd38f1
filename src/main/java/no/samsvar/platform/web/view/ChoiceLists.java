package no.samsvar.platform.web.view;

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
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.OwnWords;
import no.samsvar.platform.sql.ReadOnce;
import org.springframework.stereotype.Component;

/** Reads what a form's references can be chosen from. */
@Component
public class ChoiceLists {

    private final Map<String, ChoiceSource> sources;
    private final List<OwnWords> words;

    ChoiceLists(List<ChoiceSource> sources, List<ChoiceSources> groups, List<OwnWords> words) {
        this.words = words;
        this.sources =
                Stream.concat(
                                sources.stream(),
                                groups.stream().flatMap(group -> group.sources().stream()))
                        .collect(Collectors.toMap(ChoiceSource::name, Function.identity()));
    }

    /**
     * The choices of every reference of this form and of its rows, within the caller's transaction.
     */
    public Choices of(Class<? extends Record> form) {
        return of(FormDeclaration.of(form).fields());
    }

    /** The choices of these fields and of their rows, each source asked once. */
    public Choices of(Collection<FieldDeclaration> fields) {
        Map<String, List<Choice>> found = new HashMap<>();
        collect(fields, found);
        return new Choices(Map.copyOf(found), words(fields));
    }

    /**
     * What the organisation calls the constants of these fields, within the caller's transaction.
     */
    public Map<Class<?>, List<OwnWords.Word>> words(Collection<FieldDeclaration> fields) {
        return words.stream()
                .filter(own -> fields.stream().anyMatch(field -> field.type() == own.type()))
                .collect(Collectors.toMap(OwnWords::type, this::inUse));
    }

    private List<OwnWords.Word> inUse(OwnWords own) {
        return ReadOnce.of(List.of(OwnWords.class, own.type()), own::inUse);
    }

    /** The choices of one source, within the caller's transaction. */
    public List<Choice> named(String source) {
        return read(source);
    }

    private void collect(Collection<FieldDeclaration> fields, Map<String, List<Choice>> found) {
        for (var field : fields) {
            field.choices().ifPresent(source -> found.computeIfAbsent(source, this::from));
            field.rows().ifPresent(rows -> collect(rows.fields(), found));
        }
    }

    /** All of one source, within the caller's transaction; read once for a page. */
    public List<Choice> from(String source) {
        return ReadOnce.of(List.of(ChoiceLists.class, source), () -> read(source));
    }

    private List<Choice> read(String source) {
        var known = sources.get(source);
        if (known == null) {
            throw new IllegalStateException("No choice source is named " + source);
        }
        return known.choices();
    }
}
