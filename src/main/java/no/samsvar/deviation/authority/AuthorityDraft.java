package no.samsvar.deviation.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.deviation.breach.Reason;
import no.samsvar.platform.form.Kebab;
import org.jspecify.annotations.Nullable;

/** The fields of the authority's form in its order, to be copied over one by one. */
public record AuthorityDraft(List<DraftField> fields) {

    public AuthorityDraft {
        fields = List.copyOf(fields);
    }

    public static AuthorityDraft of(AuthorityFacts facts) {
        var writing = new Writing();
        sender(writing, facts.sender());
        event(writing, facts.event());
        affected(writing, facts.affected(), facts.event());
        handling(writing, facts.handling());
        var contact = writing.section(AuthoritySection.CONTACT);
        contact.text("contact-name", facts.contact().name());
        contact.text("contact-phone", facts.contact().phone());
        contact.text("contact-email", facts.contact().email());
        return new AuthorityDraft(writing.fields);
    }

    /** The keys of what the form asks for and the facts do not yet say. */
    public List<String> missing() {
        return fields.stream().filter(DraftField::isMissing).map(DraftField::key).toList();
    }

    private static void sender(Writing writing, Sender sender) {
        var form = writing.section(AuthoritySection.SENDER);
        form.text("enterprise", sender.enterprise());
        form.text("organisation-number", sender.organisationNumber());
        form.messages("phase", List.of(Kebab.key(sender.phase())));
    }

    private static void event(Writing writing, Event event) {
        var form = writing.section(AuthoritySection.DESCRIPTION);
        var cause = event.cause();
        form.messages("cause", cause == null ? List.of() : List.of(Kebab.key(cause)));
        form.time("from", event.from());
        form.time("until", event.until());
        form.time("discovered", event.discovered());
        if (Reason.orNull(event.delayReason()) != null) {
            form.text("delay-reason", event.delayReason());
        }
    }

    private static void affected(Writing form, Affected affected, Event event) {
        form.text("people", affected.people() == null ? null : affected.people().toString());
        form.text("what-happened", event.whatHappened());
        form.text("how-it-arose", event.howItArose());
        form.text("data-types", affected.dataTypes());
        form.text("relation", affected.relation());
        form.text("where-now", affected.whereNow());
        form.messages(
                "properties", affected.properties().stream().sorted().map(Kebab::key).toList());
    }

    private static void handling(Writing writing, Handling handling) {
        writing.section(AuthoritySection.CONSEQUENCES)
                .text("consequences", handling.consequences());
        var measures = writing.section(AuthoritySection.MEASURES);
        measures.text("harm-reduced", handling.harmReduced());
        measures.text("prevention", handling.prevention());
        var information = writing.section(AuthoritySection.INFORMATION);
        var told = handling.peopleTold();
        information.messages("people-told", told == null ? List.of() : List.of(Kebab.key(told)));
        information.text("how-told", handling.howTold());
    }

    private static final class Writing {

        private final List<DraftField> fields = new ArrayList<>();
        private AuthoritySection section = AuthoritySection.SENDER;

        Writing section(AuthoritySection next) {
            section = next;
            return this;
        }

        void text(String key, @Nullable String text) {
            var given = Reason.orNull(text);
            add(key, given == null ? new DraftValue.Missing() : new DraftValue.Text(given));
        }

        void messages(String key, List<String> keys) {
            add(key, keys.isEmpty() ? new DraftValue.Missing() : new DraftValue.Messages(keys));
        }

        void time(String key, @Nullable Instant at) {
            add(key, at == null ? new DraftValue.Missing() : new DraftValue.Time(at));
        }

        private void add(String key, DraftValue value) {
            fields.add(new DraftField(section, key, value));
        }
    }
}
