package no.samsvar.processing.customer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samsvar.processing.Keeping;
import no.samsvar.processing.KeepingText;
import no.samsvar.processing.ProcessingForOthersFields;
import no.samsvar.processing.Purpose;
import no.samsvar.processing.Subprocessor;
import no.samsvar.processing.Transfer;
import no.samsvar.register.ValueText;
import org.jspecify.annotations.Nullable;

/** What a record says of each aspect, in the reader's words. */
final class Told {

    private final ValueText words;

    Told(ValueText words) {
        this.words = words;
    }

    /**
     * What our record says.
     *
     * @param us what the organisation and its legal persons are called
     */
    Map<Aspect, List<String>> ours(ProcessingForOthersFields fields, List<String> us) {
        var told = new EnumMap<Aspect, List<String>>(Aspect.class);
        told.put(Aspect.PROCESSOR, us);
        told.put(
                Aspect.PURPOSES,
                Stream.ofNullable(fields.purposes()).flatMap(String::lines).toList());
        told.put(Aspect.PEOPLE, all(fields.people()));
        told.put(Aspect.DATA, all(fields.data()));
        told.put(Aspect.SUBPROCESSORS, subprocessors(fields.subprocessors()));
        told.put(Aspect.TRANSFERRED, one(fields.transferred()));
        told.put(Aspect.TRANSFERS, transfers(fields.transfers()));
        told.put(Aspect.KEEPING, keeping(fields.keeping()));
        told.put(Aspect.STARTS, one(fields.starts()));
        told.put(Aspect.ENDS, one(fields.ends()));
        return told;
    }

    /** What the customer's record says. */
    Map<Aspect, List<String>> theirs(CustomerEntry customer) {
        var fields = customer.fields();
        var told = new EnumMap<Aspect, List<String>>(Aspect.class);
        told.put(Aspect.PROCESSOR, customer.processors());
        told.put(Aspect.PURPOSES, fields.purposes().stream().map(Purpose::purpose).toList());
        told.put(Aspect.PEOPLE, all(fields.people()));
        told.put(Aspect.DATA, all(fields.data()));
        told.put(Aspect.SUBPROCESSORS, subprocessors(fields.subprocessors()));
        told.put(Aspect.TRANSFERRED, one(fields.transferred()));
        told.put(Aspect.TRANSFERS, transfers(fields.transfers()));
        told.put(Aspect.KEEPING, keeping(fields.keeping()));
        told.put(Aspect.STARTS, one(fields.starts()));
        told.put(Aspect.ENDS, one(fields.ends()));
        return told;
    }

    private List<String> all(Collection<? extends Enum<?>> values) {
        return values.stream().map(words::one).toList();
    }

    private List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(words.one(value));
    }

    private static List<String> subprocessors(List<Subprocessor> rows) {
        return rows.stream().map(Subprocessor::name).toList();
    }

    private static List<String> transfers(List<Transfer> rows) {
        return rows.stream().map(Transfer::country).toList();
    }

    private List<String> keeping(List<Keeping> rows) {
        return rows.stream().map(row -> KeepingText.whole(row, words)).toList();
    }
}
