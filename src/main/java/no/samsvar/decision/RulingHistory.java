package no.samsvar.decision;

import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.register.history.HistoryTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of answers is read. */
@Configuration(proxyBeanMethods = false)
class RulingHistory {

    /** What is told of an answer that was given or changed. */
    @FormName("ruling.answer")
    record Row(@Nullable String asked, @Nullable String said) {}

    @Bean
    HistoryTable rulingAnswer() {
        return new HistoryTable("ruling_answer", FormDeclaration.of(Row.class));
    }
}
