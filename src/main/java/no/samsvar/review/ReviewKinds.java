package no.samsvar.review;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The register of this room, for those who write, and where everybody finds the approved minutes.
 */
@Configuration(proxyBeanMethods = false)
public class ReviewKinds {

    public static final String PLANNED = "PLANNED";
    public static final String HELD = "HELD";
    public static final String APPROVED = "APPROVED";

    public static final RegisterKind<ReviewFields> REVIEW =
            RegisterKind.of(
                            "review",
                            "GJN",
                            ReviewFields.class,
                            List.of(PLANNED, HELD, APPROVED),
                            Permission.REVIEW_WRITE,
                            Permission.REVIEW_WRITE)
                    .withIcon("PersonGroup")
                    .withOwners()
                    .deciding(APPROVED, Permission.REVIEW_APPROVE)
                    .sealing(APPROVED)
                    .asking(ReviewRule::problems);

    /** Where the approved minutes are. */
    public static final String ALL = "/reviews";

    /** Where the minutes of one are, for everybody. */
    public static String minutes(Object id) {
        return ALL + "/" + id + "/minutes";
    }

    @Bean
    RegisterKind<ReviewFields> reviewKind() {
        return REVIEW;
    }

    @Bean
    MenuEntry reviewMenu() {
        return new MenuEntry("review.menu", ALL, REVIEW.icon(), Permission.REVIEW_READ, 260, false)
                .inLarge("review.menu.large");
    }

    @Bean
    FolderItem reviewFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING, "review.folder", ALL, Permission.REVIEW_READ, 10);
    }
}
