package no.samsvar.deviation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.deviation.Draft;
import no.samsvar.deviation.Report;
import no.samsvar.organisation.Member;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.EntryId;

/**
 * The page where somebody reports.
 *
 * @param receivers who gets it
 * @param confidants who can get it instead
 * @param drafts what the person has begun before
 * @param refusal why what was sent was not taken, such as for a picture
 */
public record ReportView(
        EntryId id,
        Form<Report> form,
        List<Member> receivers,
        List<Member> confidants,
        List<Draft> drafts,
        Optional<RuleBroken> refusal) {

    public static final String CONFIDANT = "confidant";

    public String receiverNames() {
        return names(receivers);
    }

    public List<Option> confidantOptions() {
        var chosen = form.typed().first(CONFIDANT);
        return confidants.stream()
                .map(
                        one -> {
                            var id = one.id().value().toString();
                            return new Option(id, one.name(), id.equals(chosen));
                        })
                .toList();
    }

    ReportView refused(RuleBroken why) {
        return new ReportView(id, form, receivers, confidants, drafts, Optional.of(why));
    }

    public boolean confidential() {
        return !form.typed().first(CONFIDANT).isEmpty();
    }

    static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
