package no.samsvar.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.processing.ProcessingFields;

/** A record of processing as somebody changes it in its form. */
public final class RecordChange {

    private RecordChange() {}

    public static ProcessingFields givenTo(ProcessingFields fields, String recipient) {
        return typed(fields, typed -> typed.put("recipients[0].name", List.of(recipient)));
    }

    public static ProcessingFields titled(ProcessingFields fields, String title) {
        return typed(fields, typed -> typed.put("title", List.of(title)));
    }

    public static ProcessingFields withoutKeeping(ProcessingFields fields) {
        return typed(fields, typed -> typed.keySet().removeIf(path -> path.startsWith("keeping")));
    }

    private static ProcessingFields typed(
            ProcessingFields fields, Consumer<Map<String, List<String>>> change) {
        var typed = new HashMap<>(Form.of(fields).typed().values());
        change.accept(typed);
        return Form.read(ProcessingFields.class, new Typed(typed)).value();
    }
}
