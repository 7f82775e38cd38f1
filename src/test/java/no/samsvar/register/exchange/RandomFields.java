package no.samsvar.register.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.Typed;
import org.jspecify.annotations.Nullable;

/** Records of any form, filled with what is hard for files, by the form's own declaration. */
final class RandomFields {

    private static final List<String> TEXTS =
            List.of(
                    "Æsops øreklokke på Ås",
                    "=SUM(A1:A9)",
                    "+47 22 22 22 22",
                    "-",
                    "@nav",
                    "'sitert",
                    "a;b; c",
                    "en | strek | til",
                    "«Sitat» \"og\" mer",
                    "_x0041_ 100 %",
                    "2026-11-23",
                    "007",
                    "1,5",
                    "TRUE",
                    "ikke bruk <b>kode</b> & sånt",
                    "😀 helse");

    private static final List<String> LONG =
            List.of("To\nlinjer", "Tre\n\nlinjer | med ; alt", "x".repeat(9_999));

    private final Random random;
    private final Names names;

    RandomFields(long seed, Names names) {
        this.random = new Random(seed);
        this.names = names;
    }

    /** A record that its own form takes. */
    <F extends Record> F next(FormDeclaration<F> form) {
        for (int attempt = 0; attempt < 200; attempt++) {
            var made = mended(form, form.create(this::value));
            if (judged(form, made).valid()) {
                return made;
            }
        }
        throw new IllegalStateException("no valid " + form.name() + " in sight");
    }

    private static <F extends Record> Form<F> judged(FormDeclaration<F> form, F made) {
        return Form.read(form.type(), new Typed(Form.of(made).typed().values()));
    }

    /** The same without what does not go with the rest, as far as it may be left out. */
    private static <F extends Record> F mended(FormDeclaration<F> form, F made) {
        var mended = made;
        for (int turn = 0; turn < form.asked().size(); turn++) {
            var read = judged(form, mended);
            if (read.valid()) {
                return mended;
            }
            var wrong = read.problems().getFirst().path().replaceFirst("\\[.*", "");
            var before = mended;
            mended =
                    form.create(
                            one ->
                                    one.name().equals(wrong) && !one.required()
                                            ? nothing(one)
                                            : one.valueIn(before));
        }
        return mended;
    }

    private static @Nullable Object nothing(FieldDeclaration field) {
        return switch (field.kind()) {
            case CHOICES, REFERENCES -> Set.of();
            case ROWS -> List.of();
            default -> null;
        };
    }

    private @Nullable Object value(FieldDeclaration field) {
        if (field.derived()) {
            return null;
        }
        boolean empty = !field.required() && random.nextInt(3) == 0;
        return switch (field.kind()) {
            case TEXT -> empty ? null : one(TEXTS) + " " + random.nextInt(1000);
            case LONG_TEXT -> empty ? null : random.nextBoolean() ? one(LONG) : one(TEXTS);
            case NUMBER -> empty ? null : random.nextInt(random.nextBoolean() ? 1_000 : 1_000_000);
            case DATE -> empty ? null : LocalDate.of(1890, 1, 1).plusDays(random.nextInt(90_000));
            case MOMENT ->
                    empty
                            ? null
                            : Instant.parse("2026-01-01T00:00:17.123456Z")
                                    .plus(random.nextInt(500_000), ChronoUnit.MINUTES);
            case YES_NO -> empty ? null : random.nextBoolean();
            case CHOICE -> empty ? null : one(List.of(field.type().getEnumConstants()));
            case CHOICES -> some(List.of(field.type().getEnumConstants()));
            case REFERENCE -> empty || known(field).isEmpty() ? null : one(known(field));
            case REFERENCES -> some(known(field));
            case ROWS -> rows(field);
        };
    }

    private List<Record> rows(FieldDeclaration field) {
        var rows = new ArrayList<Record>();
        int count = random.nextInt(4) + (field.required() ? 1 : 0);
        for (int row = 0; row < count; row++) {
            FormDeclaration<?> form = field.rows().orElseThrow();
            rows.add(form.create(this::value));
        }
        return rows;
    }

    private List<UUID> known(FieldDeclaration field) {
        return names.bySource().getOrDefault(field.choices().orElseThrow(), List.of()).stream()
                .map(no.samsvar.platform.form.Choice::id)
                .toList();
    }

    private Set<Object> some(List<?> all) {
        var some = new LinkedHashSet<Object>();
        all.stream().filter(_ -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
