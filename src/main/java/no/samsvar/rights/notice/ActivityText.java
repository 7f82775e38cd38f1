package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samsvar.document.KeyValue;
import no.samsvar.processing.KeepingText;
import no.samsvar.processing.ProcessingFields;
import no.samsvar.processing.Purpose;
import no.samsvar.processing.Recipient;
import no.samsvar.processing.Transfer;
import org.jspecify.annotations.Nullable;

/** What the long notice says of one use of data: art. 13 (1) (c) to (f), 13 (2) (a), 14 (1) (d). */
final class ActivityText {

    private final Say say;

    ActivityText(Say say) {
        this.say = say;
    }

    List<KeyValue> of(NoticeActivity activity) {
        var fields = activity.fields();
        var values = new ArrayList<KeyValue>();
        put(values, "uses.why", lines(fields.purposes().stream().map(Purpose::purpose)));
        put(values, "uses.allowed", lines(fields.purposes().stream().flatMap(this::allowed)));
        put(values, "uses.interest", activity.said().interest());
        put(values, "uses.controllers", controllers(fields));
        put(values, "uses.about", people(fields));
        put(values, "uses.data", data(fields));
        put(values, "uses.from", activity.said().origins(say.words()));
        put(values, "uses.to", recipients(fields));
        put(values, "uses.helpers", helpers(fields));
        put(values, "uses.outside", lines(fields.transfers().stream().map(this::transfer)));
        put(
                values,
                "uses.keeping",
                lines(fields.keeping().stream().map(one -> KeepingText.whole(one, say.words()))));
        return values;
    }

    private Stream<String> allowed(Purpose purpose) {
        return Stream.of(
                        purpose.bases().stream().map(one -> say.plain("basis", one)),
                        purpose.conditions().stream().map(one -> say.plain("condition", one)),
                        Stream.ofNullable(purpose.nationalLaw())
                                .map(law -> say.text("uses.law", law)))
                .flatMap(one -> one)
                .distinct();
    }

    private String controllers(ProcessingFields fields) {
        return Stream.concat(
                        fields.controllers().stream().map(say.words()::name),
                        fields.jointControllers().stream()
                                .map(
                                        joint ->
                                                joint.contact() == null
                                                        ? joint.name()
                                                        : joint.name() + ", " + joint.contact()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private String people(ProcessingFields fields) {
        return with(say.names(fields.people()), fields.otherPeople());
    }

    private String data(ProcessingFields fields) {
        return with(say.names(fields.data()), fields.otherData());
    }

    private String recipients(ProcessingFields fields) {
        if (fields.recipients().isEmpty()) {
            return Boolean.FALSE.equals(fields.disclosed()) ? say.text("uses.to-nobody") : "";
        }
        return lines(fields.recipients().stream().map(ActivityText::recipient));
    }

    private static String recipient(Recipient one) {
        return one.reason() == null ? one.name() : one.name() + ": " + one.reason();
    }

    private String helpers(ProcessingFields fields) {
        return Stream.concat(
                        fields.processors().stream().map(say.words()::name),
                        fields.subprocessors().stream().map(one -> one.name()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String transfer(Transfer one) {
        var mechanism = one.mechanism() == null ? null : say.words().one(one.mechanism());
        return Stream.of(one.country(), one.recipient(), mechanism, one.reference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String with(String names, @Nullable String more) {
        return more == null ? names : names.isEmpty() ? more : names + ", " + more;
    }

    private static String lines(Stream<String> lines) {
        return lines.distinct().collect(Collectors.joining("\n"));
    }

    private void put(List<KeyValue> values, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.add(say.value(key, value));
        }
    }
}
