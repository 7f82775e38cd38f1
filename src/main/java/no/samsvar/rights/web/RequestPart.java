package no.samsvar.rights.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.RequestKinds;

/** A part of a request on a page of its own: a section of its form, laid over the rest. */
record RequestPart(String section) {

    RequestPart {
        if (!RequestKinds.REQUEST.fields().sections().contains(section)) {
            throw new NotFound();
        }
    }

    List<FieldDeclaration> fields() {
        return RequestKinds.REQUEST.fields().section(section);
    }

    /** All of the request as if this part had been typed into it anew. */
    Typed over(RequestFields stored, Typed typed) {
        Map<String, List<String>> whole = new LinkedHashMap<>();
        Form.of(stored).typed().values().entrySet().stream()
                .filter(one -> !own(one.getKey()))
                .forEach(one -> whole.put(one.getKey(), one.getValue()));
        typed.values().forEach(whole::put);
        return new Typed(whole);
    }

    private boolean own(String path) {
        return fields().stream()
                .map(FieldDeclaration::name)
                .anyMatch(name -> path.equals(name) || path.startsWith(name + "["));
    }
}
