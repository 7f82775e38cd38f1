package no.samsvar.platform.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.Fault;
import no.samsvar.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A form's fields as a program sends them: read and judged by the same form as the page's. */
public final class Sent<T extends Record> {

    /** Says of texts, by their paths, why their digits are no person number. */
    public static final String REASONS = "notPersonNumbers";

    private final References references;
    private final String root;
    private final Form<T> form;
    private final List<Fault> faults;

    private Sent(References references, String root, Form<T> form, List<Fault> faults) {
        this.references = references;
        this.root = root;
        this.form = form;
        this.faults = faults;
    }

    static <T extends Record> Sent<T> of(
            References references, Class<T> type, JsonNode part, String root) {
        var json = JsonTyped.of(FormDeclaration.of(type), part, root);
        var form = Form.read(type, json.typed());
        var faults = new ArrayList<>(json.faults());
        var told = json.faults().stream().map(Fault::field).collect(Collectors.toSet());
        form.problems().stream()
                .map(problem -> Fault.of(root, problem))
                .filter(fault -> !told.contains(fault.field()))
                .forEach(faults::add);
        return new Sent<>(references, root, form, List.copyOf(faults));
    }

    /** As it would have been typed, not judged. */
    public Typed typed() {
        return form.typed();
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The record; refused with everything that is wrong. */
    public T value() {
        return value(null);
    }

    /**
     * The same where this is changed.
     *
     * @param before what it referred to may stay, such as somebody who has left
     */
    public T value(@Nullable Record before) {
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        var wrong = references.faults(root, form.value(), before);
        if (!wrong.isEmpty()) {
            throw Refused.faulty(wrong);
        }
        return form.value();
    }

    /** The record with what it refers to unjudged. */
    public T unreferenced() {
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return form.value();
    }

    /** Why digits that look like a person number are none, by the field. */
    public Map<String, String> explained() {
        return form.explained();
    }
}
