package no.samsvar.training.web;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.register.EntryId;
import no.samsvar.register.ValueText;
import no.samsvar.training.secrecy.SecrecyRequest;

/** What a supplier was asked to show, on its declaration's page. */
public record RequestsView(
        EntryId declaration,
        List<SecrecyRequest> requests,
        ValueText words,
        LocalDate today,
        boolean mayWrite) {

    public String href(SecrecyRequest request) {
        return "/declarations/" + declaration + "/requests/" + request.id();
    }

    public boolean overdue(SecrecyRequest request) {
        return !request.answered() && request.answerBy().isBefore(today);
    }

    public String by(SecrecyRequest request) {
        return words.name(request.askedBy());
    }

    public String wanted(SecrecyRequest request) {
        return words.one(request.wanted());
    }
}
