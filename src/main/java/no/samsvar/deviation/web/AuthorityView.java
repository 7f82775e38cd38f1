package no.samsvar.deviation.web;

import java.util.List;
import java.util.stream.Collectors;
import no.samsvar.deviation.assessment.ContactEntry;
import no.samsvar.deviation.assessment.Topic;
import no.samsvar.deviation.authority.AuthorityDraft;
import no.samsvar.deviation.authority.AuthoritySection;
import no.samsvar.deviation.authority.DraftField;
import no.samsvar.deviation.authority.DraftValue;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.Page;

/** The draft in the order of the authority's form, and the next contact to note. */
public record AuthorityView(CaseView view, AuthorityDraft draft, Form<ContactEntry> form) {

    /** Where the authority tells how to report and leads to its form. */
    public static final String FORM =
            "https://www.datatilsynet.no/rettigheter-og-plikter/virksomhetenes-plikter/avvikshandtering/";

    public List<AuthoritySection> sections() {
        return List.of(AuthoritySection.values());
    }

    public List<DraftField> fields(AuthoritySection section) {
        return draft.fields().stream().filter(field -> field.section() == section).toList();
    }

    /** Where what is not known yet is filled in. */
    public String fix(DraftField field) {
        return switch (field.key()) {
            case "organisation-number", "enterprise" -> view.topic(Topic.FOLLOW_UP);
            case "from" -> view.topic(Topic.EVENT);
            case "until", "discovered" -> view.topic(Topic.TIMES);
            case "how-it-arose", "prevention" -> view.topic(Topic.HANDLING);
            case "properties" -> view.topic(Topic.PROPERTIES);
            case "delay-reason" -> view.topic(Topic.DELAY);
            case "people-told", "how-told" -> view.path() + "/people";
            default -> view.topic(Topic.FACTS);
        };
    }

    /** What stands in the form's field, ready to be copied; empty for what is not known. */
    public String text(DraftField field) {
        return switch (field.value()) {
            case DraftValue.Text(var text) -> text;
            case DraftValue.Messages(var keys) ->
                    keys.stream().map(Page::text).collect(Collectors.joining(", "));
            case DraftValue.Time(var at) -> Page.dateTime(at);
            case DraftValue.Missing() -> "";
        };
    }
}
