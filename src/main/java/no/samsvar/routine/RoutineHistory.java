package no.samsvar.routine;

import java.time.Instant;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.register.history.HistoryTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of what was approved, read and gone through is read. */
@Configuration(proxyBeanMethods = false)
class RoutineHistory {

    /** A version that was approved. */
    @FormName("routine.approved")
    record Approved(@Nullable Integer number, @LongText @Nullable String changes) {}

    /** A version that somebody says that they have read. */
    @FormName("routine.read")
    record Read(@Nullable Integer number) {}

    /** That it was gone through and still held. */
    @FormName("routine.reviewed")
    record Reviewed(@Nullable Instant reviewedAt, @LongText @Nullable String note) {}

    @Bean
    HistoryTable routineVersionHistory() {
        return new HistoryTable("routine_version", FormDeclaration.of(Approved.class));
    }

    @Bean
    HistoryTable routineReadingHistory() {
        return new HistoryTable("routine_reading", FormDeclaration.of(Read.class));
    }

    @Bean
    HistoryTable routineReviewHistory() {
        return new HistoryTable("routine_review", FormDeclaration.of(Reviewed.class));
    }

    @Bean
    HistoryTable routineCallHistory() {
        return new HistoryTable("routine_review_call", FormDeclaration.of(ReviewCallForm.class));
    }
}
