package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.dpia.part.AskingPartForm;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartForm;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.Typed;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page of a part shows, and what is sent from it. */
@Service
@Transactional(readOnly = true)
class PartPages {

    private final Parts parts;
    private final Register register;
    private final DpiaWords words;

    PartPages(Parts parts, Register register, DpiaWords words) {
        this.parts = parts;
        this.register = register;
        this.words = words;
    }

    /** The part as it is said, or with another's words to begin with. */
    DpiaPartView view(EntryId id, CasePart part) {
        var text = parts.one(id, part);
        var said = text.own().or(text::adopted);
        return view(id, part, text.version(), form(part, said));
    }

    DpiaPartView view(EntryId id, CasePart part, int version, Form<?> form) {
        return new DpiaPartView(
                register.find(DPIA, id),
                parts.one(id, part),
                version,
                form,
                part == CasePart.FOLLOWED ? parts.one(id, CasePart.ADVICE).own() : Optional.empty(),
                words.all());
    }

    private static Form<?> form(CasePart part, Optional<Words> said) {
        Map<String, List<String>> typed = new HashMap<>();
        said.ifPresent(
                it -> {
                    typed.put("text", List.of(it.text()));
                    if (it.answer() != null) {
                        typed.put("answer", List.of(it.answer() ? "yes" : "no"));
                    }
                });
        return Form.unchecked(type(part), new Typed(typed));
    }

    static Form<?> sent(CasePart part, HttpServletRequest request) {
        return SentForm.read(type(part), request);
    }

    private static Class<? extends Record> type(CasePart part) {
        return part.asks() ? AskingPartForm.class : PartForm.class;
    }

    /** What a valid form says. */
    static Words words(Form<?> form) {
        return switch (form.value()) {
            case AskingPartForm asking -> new Words(asking.answer(), asking.text());
            case PartForm plain -> new Words(null, plain.text());
            default -> throw new IllegalArgumentException(form.declaration().name());
        };
    }
}
