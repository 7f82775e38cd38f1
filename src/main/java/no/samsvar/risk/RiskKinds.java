package no.samsvar.risk;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room, and where they are found. */
@Configuration(proxyBeanMethods = false)
public class RiskKinds {

    public static final String OPEN = "OPEN";
    public static final String REJECTED = "REJECTED";
    public static final String CLOSED = "CLOSED";

    public static final String DRAFT = "DRAFT";
    public static final String READY = "READY";
    public static final String APPROVED = "APPROVED";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<RiskFields> RISK =
            RegisterKind.of("risk", "RIS", RiskFields.class, List.of(OPEN, REJECTED, CLOSED))
                    .withIcon("ExclamationmarkTriangle")
                    .asking(RiskRule::problems);

    public static final RegisterKind<RiskAssessmentFields> ASSESSMENT =
            RegisterKind.of(
                            "risk_assessment",
                            "ROS",
                            RiskAssessmentFields.class,
                            List.of(DRAFT, READY, APPROVED, ENDED),
                            Permission.RISK_READ,
                            Permission.RISK_WRITE)
                    .withIcon("ExclamationmarkTriangle")
                    .withOwners()
                    .deciding(APPROVED, Permission.RISK_APPROVE);

    /** The picture of all risks together. */
    public static final String MATRIX = "/risks/matrix";

    @Bean
    RegisterKind<RiskFields> riskKind() {
        return RISK;
    }

    @Bean
    RegisterKind<RiskAssessmentFields> riskAssessmentKind() {
        return ASSESSMENT;
    }

    @Bean
    MenuEntry riskMenu() {
        return new MenuEntry("risk.matrix", MATRIX, RISK.icon(), RISK.read(), 40, false);
    }

    @Bean
    FolderItem riskFolder() {
        return new FolderItem(FolderItem.Part.CONTROLLING, "risk.matrix", MATRIX, RISK.read(), 20);
    }

    @Bean
    FolderItem assessmentFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "risk_assessment.title",
                ASSESSMENT.path(),
                RISK.read(),
                25);
    }
}
