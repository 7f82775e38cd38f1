package no.samsvar.dpia.web;

import jakarta.servlet.http.HttpServletRequest;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.web.view.RowEdits;

/** What a page's form was sent with; not judged where a press only changed what is typed. */
final class SentForm {

    private SentForm() {}

    static <T extends Record> Form<T> read(Class<T> type, HttpServletRequest request) {
        var typed = Typed.ofParameters(request.getParameterMap());
        return RowEdits.asked(typed)
                .map(again -> Form.unchecked(type, again))
                .orElseGet(() -> Form.read(type, typed));
    }
}
