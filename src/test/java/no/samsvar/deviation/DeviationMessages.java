package no.samsvar.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The program's texts without the program, so that a rule's tests can ask for its codes'. */
public final class DeviationMessages {

    public static final Texts TEXTS =
            new AnnotationConfigApplicationContext(Texts.class.getPackageName())
                    .getBean(Texts.class);

    private DeviationMessages() {}

    /** Fails when a key lacks its text in any language. */
    public static void assertTextsOf(Stream<String> keys) {
        var wanted = keys.toList();
        assertThat(wanted).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(TEXTS.keys(language)).as(language.toString()).containsAll(wanted);
        }
    }
}
