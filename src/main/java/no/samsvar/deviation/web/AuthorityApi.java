package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.deviation.assessment.ContactEntry;
import no.samsvar.deviation.assessment.Drafting;
import no.samsvar.deviation.assessment.Tellings;
import no.samsvar.deviation.authority.AuthoritySection;
import no.samsvar.deviation.authority.DraftField;
import no.samsvar.deviation.authority.DraftValue;
import no.samsvar.deviation.breach.AuthorityReport;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Requires;
import no.samsvar.platform.text.Texts;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Replies;
import no.samsvar.platform.web.api.Reply;
import no.samsvar.platform.web.api.Seen;
import no.samsvar.platform.web.api.Sent;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of the report to the authority, and the contacts with it, for programs. */
@RestController
class AuthorityApi {

    private static final String AUTHORITY = CaseApi.CASE + "/authority";

    private final CasePages pages;
    private final Drafting drafting;
    private final Tellings tellings;
    private final Texts texts;
    private final Languages languages;
    private final Replies replies;

    AuthorityApi(
            CasePages pages,
            Drafting drafting,
            Tellings tellings,
            Texts texts,
            Languages languages,
            Replies replies) {
        this.pages = pages;
        this.drafting = drafting;
        this.tellings = tellings;
        this.texts = texts;
        this.languages = languages;
        this.replies = replies;
    }

    /**
     * The draft in the order of the authority's form, with the contacts so far.
     *
     * @param missing keys of the fields that nobody has filled in
     */
    record Draft(
            int version, List<Line> fields, List<String> missing, List<AuthorityReport> contacts) {}

    /**
     * A field of the authority's form.
     *
     * @param text what stands in it, in words; a moment as ISO has it
     */
    record Line(AuthoritySection section, String key, String label, @Nullable String text) {}

    @GetMapping(AUTHORITY)
    @Requires(Permission.DEVIATION_READ)
    Reply<Draft> draft(@PathVariable EntryId id) {
        return replies.tell(now(id));
    }

    /** The first contact, in any form, stops the clock. */
    @PostMapping(AUTHORITY + "/contacts")
    @Requires(Permission.DEVIATION_HANDLE)
    Reply<Draft> contact(@PathVariable EntryId id, Seen seen, Sent<ContactEntry> sent) {
        return replies.once(
                () -> {
                    pages.known(id);
                    tellings.contact(id, seen.version(), sent.value());
                    return now(id);
                });
    }

    private Draft now(EntryId id) {
        var known = pages.known(id);
        var draft = drafting.draft(known);
        return new Draft(
                known.stored().entry().version(),
                draft.fields().stream().map(this::line).toList(),
                draft.missing(),
                known.reports().sent());
    }

    private Line line(DraftField field) {
        return new Line(field.section(), field.key(), words(field.labelKey()), text(field));
    }

    private @Nullable String text(DraftField field) {
        return switch (field.value()) {
            case DraftValue.Text(var text) -> text;
            case DraftValue.Messages(var keys) ->
                    String.join(", ", keys.stream().map(this::words).toList());
            case DraftValue.Time(var at) -> at.toString();
            case DraftValue.Missing() -> null;
        };
    }

    private String words(String key) {
        return texts.text(languages.current(), key);
    }
}
