package no.samsvar.dpia.part;

import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.LongText;
import no.samsvar.register.history.HistoryTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the history of the parts is read. */
@Configuration(proxyBeanMethods = false)
class PartHistory {

    /** A row of a part. */
    @FormName("dpia.part-history")
    record Said(
            @Nullable CasePart part, @Nullable Boolean answer, @LongText @Nullable String text) {}

    @Bean
    HistoryTable dpiaPartHistory() {
        return new HistoryTable("dpia_part", FormDeclaration.of(Said.class));
    }
}
