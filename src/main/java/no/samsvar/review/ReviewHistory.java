package no.samsvar.review;

import java.time.Instant;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.register.history.HistoryTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of what was said, approved and read is read. */
@Configuration(proxyBeanMethods = false)
class ReviewHistory {

    /** What was said on a point. */
    @FormName("review.point")
    record Said(
            @LongText @Nullable String note,
            @Nullable Finding outcome,
            @LongText @Nullable String conclusion) {}

    /** That the minutes were approved. */
    @FormName("review.minutes")
    record Approved(@Nullable Instant approvedAt) {}

    /** That somebody who was absent has read them. */
    @FormName("review.reading")
    record Read(@Nullable Instant readAt) {}

    @Bean
    HistoryTable reviewPointHistory() {
        return new HistoryTable("review_point", FormDeclaration.of(Said.class));
    }

    @Bean
    HistoryTable reviewMinutesHistory() {
        return new HistoryTable("review_minutes", FormDeclaration.of(Approved.class));
    }

    @Bean
    HistoryTable reviewReadingHistory() {
        return new HistoryTable("review_reading", FormDeclaration.of(Read.class));
    }
}
