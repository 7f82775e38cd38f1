package no.samsvar.dpia.web;

import static no.samsvar.dpia.DpiaKinds.DPIA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.samsvar.dpia.consultation.Consultation;
import no.samsvar.dpia.consultation.ConsultationForm;
import no.samsvar.dpia.consultation.Consultations;
import no.samsvar.dpia.contribution.Contribution;
import no.samsvar.dpia.contribution.Contributions;
import no.samsvar.dpia.contribution.RequestForm;
import no.samsvar.dpia.part.AskingPartForm;
import no.samsvar.dpia.part.CasePart;
import no.samsvar.dpia.part.PartForm;
import no.samsvar.dpia.part.PartText;
import no.samsvar.dpia.part.Parts;
import no.samsvar.dpia.part.Words;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Made;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said in a case, for programs. */
@RestController
class DpiaPartApi {

    private static final String ONE = "/api/v1/dpia/{id}";

    private final Parts parts;
    private final Consultations consultations;
    private final Contributions contributions;
    private final Register register;
    private final Languages languages;
    private final Replies replies;

    DpiaPartApi(
            Parts parts,
            Consultations consultations,
            Contributions contributions,
            Register register,
            Languages languages,
            Replies replies) {
        this.parts = parts;
        this.consultations = consultations;
        this.contributions = contributions;
        this.register = register;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * A new request's link, told once.
     *
     * @param address where the supplier answers
     */
    record Asked(String address) {}

    @GetMapping(ONE + "/parts")
    @Requires(Permission.DPIA_READ)
    Reply<List<PartText>> parts(@PathVariable EntryId id) {
        return replies.tell(parts.of(id));
    }

    /** Says a part that asks no question beside its text. */
    @PutMapping(ONE + "/parts/{part}")
    @Requires(Permission.DPIA_WRITE)
    Reply<PartText> say(
            @PathVariable EntryId id, @PathVariable String part, Seen seen, Sent<PartForm> sent) {
        var known = PartController.written(part);
        if (known.asks()) {
            throw new NotFound();
        }
        return store(id, known, seen, () -> new Words(null, sent.value().text()), sent.explained());
    }

    /** Says a part with its question's answer. */
    @PutMapping(ONE + "/judgements/{part}")
    @Requires(Permission.DPIA_WRITE)
    Reply<PartText> judge(
            @PathVariable EntryId id,
            @PathVariable String part,
            Seen seen,
            Sent<AskingPartForm> sent) {
        var known = PartController.written(part);
        if (!known.asks()) {
            throw new NotFound();
        }
        return store(id, known, seen, () -> asked(sent.value()), sent.explained());
    }

    /** The privacy officer's advice. */
    @PutMapping(ONE + "/advice")
    @Requires(Permission.DPIA_ADVISE)
    Reply<PartText> advise(@PathVariable EntryId id, Seen seen, Sent<AskingPartForm> sent) {
        return store(id, CasePart.ADVICE, seen, () -> asked(sent.value()), sent.explained());
    }

    private static Words asked(AskingPartForm form) {
        return new Words(form.answer(), form.text());
    }

    private Reply<PartText> store(
            EntryId id,
            CasePart part,
            Seen seen,
            Supplier<Words> words,
            Map<String, String> explained) {
        register.find(DPIA, id);
        var said = words.get();
        return replies.once(
                () -> {
                    parts.say(id, part, seen.version(), said, explained);
                    return parts.one(id, part);
                });
    }

    @GetMapping(ONE + "/consultation")
    @Requires(Permission.DPIA_READ)
    Reply<Consultation> consultation(@PathVariable EntryId id) {
        register.find(DPIA, id);
        return replies.tell(consultations.of(id).orElseThrow(NotFound::new));
    }

    @PutMapping(ONE + "/consultation")
    @Requires(Permission.DPIA_WRITE)
    Reply<Consultation> consult(@PathVariable EntryId id, Seen seen, Sent<ConsultationForm> sent) {
        register.find(DPIA, id);
        var known = sent.value();
        return replies.once(
                () -> {
                    consultations.store(id, seen.version(), known, sent.explained());
                    return consultations.of(id).orElseThrow(NotFound::new);
                });
    }

    @GetMapping(ONE + "/requests")
    @Requires(Permission.DPIA_READ)
    Reply<List<Contribution>> requests(@PathVariable EntryId id) {
        return replies.tell(contributions.of(id));
    }

    @PostMapping(ONE + "/requests")
    @Requires(Permission.DPIA_WRITE)
    @Made
    Reply<Asked> ask(@PathVariable EntryId id, Sent<RequestForm> sent) {
        register.find(DPIA, id);
        var form = sent.value();
        return replies.secret(
                () -> {
                    var secret = contributions.ask(id, form, languages.current(), sent.explained());
                    return new Asked(RequestController.address(secret.text()));
                });
    }

    @DeleteMapping(ONE + "/requests/{request}")
    @Requires(Permission.DPIA_WRITE)
    Reply<Void> revoke(@PathVariable EntryId id, @PathVariable UUID request) {
        register.find(DPIA, id);
        return replies.done(() -> contributions.revoke(id, request));
    }
}
