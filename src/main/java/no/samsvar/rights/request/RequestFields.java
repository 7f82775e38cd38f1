package no.samsvar.rights.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.Afterwards;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import no.samsvar.rights.term.Extension;
import no.samsvar.rights.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A request by somebody's rights, and all that was done with it.
 *
 * @param title what it is about, without a name
 * @param inRecord whether it is about a patient record, where health law decides
 * @param reference an opaque reference into the journal system; never who the person is
 * @param receivedOn when the controller got it, on whatever road
 * @param processorReceivedOn when one who works for us got it, who then forwarded it
 * @param identifiedBy who of us saw that they are who they say
 * @param entitlement what shows that they may ask in another's place
 * @param withheld what was refused, without telling what stands there
 * @param decidedBy who answers for the refusal; for a patient record a clinician (RGT-14)
 * @param notedOn when the request and its refusal were noted in the record
 * @param standsFrom since when a restriction, a block or an objection is to be respected
 * @param overriddenBecause the weighty reasons for which somebody looked all the same, who was told
 */
@FormName("request")
public record RequestFields(
        @Section("asks") @Required String title,
        @Required @Listed Set<Right> rights,
        @LongText @Nullable String about,
        @Nullable Boolean inRecord,
        @ChosenFrom("processing") Set<UUID> processings,
        @Nullable String reference,
        @Required @Listed Way way,
        @Required @Listed LocalDate receivedOn,
        @Nullable LocalDate processorReceivedOn,
        @Required Asker asker,
        @Nullable ChildAge childAge,
        @Section("identity") @Afterwards @Nullable IdentityCheck identifiedHow,
        @Nullable LocalDate identifiedOn,
        @ChosenFrom("people") @Nullable UUID identifiedBy,
        @LongText @Nullable String entitlement,
        @Section("extension") @Afterwards @Nullable LocalDate extendedOn,
        @LongText @Nullable String extensionReason,
        @Section("division") @Afterwards List<Task> tasks,
        @Section("collecting") @Afterwards Set<Material> materials,
        List<Collected> collected,
        @Section("answer") @Afterwards @Listed @Nullable Outcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable Channel channel,
        @LongText @Nullable String withheld,
        Set<Ground> grounds,
        @LongText @Nullable String groundsReason,
        @ChosenFrom("people") @Nullable UUID decidedBy,
        @Nullable LocalDate notedOn,
        @Nullable Mending mending,
        @Section("erasure") @Afterwards @Nullable ErasureBasis erasureBasis,
        @Nullable ArchiveDuty archive,
        List<Erasure> erasures,
        @Section("standing") @Afterwards @Nullable LocalDate standsFrom,
        @Nullable LocalDate standsUntil,
        @LongText @Nullable String overriddenBecause)
        implements CrossChecked {

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        problem(
                problems,
                processorReceivedOn != null && processorReceivedOn.isAfter(receivedOn),
                "processorReceivedOn",
                "request.forwarded-backwards");
        problem(
                problems,
                childAge != null && asker != Asker.PARENT,
                "childAge",
                "request.age-for-parents");
        problem(problems, halfIdentified(), firstIdentified(), "request.identity-whole");
        problem(
                problems,
                (extendedOn == null) != (extensionReason == null),
                "extensionReason",
                "request.extension-whole");
        problem(
                problems,
                !tasks.stream().allMatch(one -> one.named() && one.ordered()),
                "tasks",
                "request.task-whole");
        problem(
                problems,
                !collected.stream().allMatch(Collected::named),
                "collected",
                "request.collected-where");
        problems.addAll(AnswerRule.problems(this));
        problem(
                problems,
                standsUntil != null && (standsFrom == null || standsUntil.isBefore(standsFrom)),
                "standsUntil",
                "request.stands-backwards");
        problem(
                problems,
                standsFrom != null && Collections.disjoint(rights, Right.STANDING),
                "standsFrom",
                "request.nothing-stands");
        return problems;
    }

    private boolean halfIdentified() {
        var parts = Arrays.asList(identifiedHow, identifiedOn, identifiedBy);
        return parts.contains(null) && parts.stream().anyMatch(Objects::nonNull);
    }

    private String firstIdentified() {
        return identifiedHow != null
                ? "identifiedHow"
                : identifiedOn != null ? "identifiedOn" : "identifiedBy";
    }

    static void problem(Collection<Problem> problems, boolean wrong, String field, String code) {
        if (wrong) {
            problems.add(new Problem(field, code));
        }
    }

    /** By when it must be answered. */
    public Term term() {
        return new Term(
                receivedOn,
                extendedOn == null || extensionReason == null
                        ? null
                        : new Extension(extendedOn, extensionReason));
    }

    public boolean identified() {
        return identifiedOn != null;
    }

    public boolean asks(Right right) {
        return rights.contains(right);
    }

    /** Whether something of it is to be respected by others on that day. */
    public boolean stands(LocalDate day) {
        return standsFrom != null
                && !standsFrom.isAfter(day)
                && (standsUntil == null || !standsUntil.isBefore(day));
    }

    /** Whether it was answered after its last day; false while it is not answered. */
    public boolean late() {
        return answeredOn != null && term().over(answeredOn);
    }

    RequestFields withTasks(List<Task> changed) {
        return with("tasks", changed);
    }

    RequestFields withCollected(List<Collected> changed) {
        return with("collected", changed);
    }

    RequestFields withErasures(List<Erasure> changed) {
        return with("erasures", changed);
    }

    private RequestFields with(String name, List<?> value) {
        return RequestKinds.REQUEST
                .fields()
                .create(field -> field.name().equals(name) ? value : field.valueIn(this));
    }
}
