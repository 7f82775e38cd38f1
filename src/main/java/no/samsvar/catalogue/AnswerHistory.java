package no.samsvar.catalogue;

import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.register.history.HistoryTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of answers is read. */
@Configuration(proxyBeanMethods = false)
class AnswerHistory {

    /** What is told of an answer that was given, changed or approved. */
    @FormName("checklist.answer")
    record Row(
            @Nullable String question,
            @Nullable Answer answer,
            @Nullable String chosen,
            @LongText @Nullable String reason,
            @Nullable String evidence,
            @Nullable NoHandling handling,
            @LongText @Nullable String mayHappen,
            @Nullable Level likelihood,
            @Nullable Level severity,
            @LongText @Nullable String why,
            @ChosenFrom("people") @Nullable UUID approvedBy) {}

    @Bean
    HistoryTable checklistAnswer() {
        return new HistoryTable("checklist_answer", FormDeclaration.of(Row.class));
    }
}
