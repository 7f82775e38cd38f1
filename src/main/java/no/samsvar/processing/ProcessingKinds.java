package no.samsvar.processing;

import java.util.List;
import java.util.Map;
import no.samsvar.identity.Permission;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.StatusArea;
import no.samsvar.register.StatusFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room. */
@Configuration(proxyBeanMethods = false)
public class ProcessingKinds {

    public static final String DRAFT = "DRAFT";
    public static final String CONFIRMED = "CONFIRMED";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<ProcessingFields> PROCESSING =
            kind("processing", "BEH", ProcessingFields.class);

    public static final RegisterKind<ProcessingForOthersFields> FOR_OTHERS =
            kind("processing_for_others", "BEA", ProcessingForOthersFields.class);

    private static <F extends Record> RegisterKind<F> kind(
            String name, String prefix, Class<F> fields) {
        return RegisterKind.of(
                        name,
                        prefix,
                        fields,
                        List.of(DRAFT, CONFIRMED, ENDED),
                        Permission.PROCESSING_READ,
                        Permission.PROCESSING_WRITE)
                .withIcon("Database")
                .deciding(CONFIRMED, Permission.PROCESSING_CONFIRM);
    }

    @Bean
    RegisterKind<ProcessingFields> processingKind() {
        return PROCESSING;
    }

    @Bean
    RegisterKind<ProcessingForOthersFields> processingForOthersKind() {
        return FOR_OTHERS;
    }

    @Bean
    StatusFact unconfirmedActivities() {
        return new StatusFact(
                StatusArea.PATIENT_RIGHTS,
                "processing.status.fact.draft",
                PROCESSING,
                Map.of("status", List.of(DRAFT)));
    }

    @Bean
    StatusFact activitiesOverdue() {
        return new StatusFact(
                StatusArea.PATIENT_RIGHTS,
                "processing.status.fact.overdue",
                PROCESSING,
                Map.of("status", List.of(DRAFT, CONFIRMED), "overdue", List.of("yes")));
    }
}
