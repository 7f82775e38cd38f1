package no.samsvar.delegation;

import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The roster of competence, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class CompetenceKinds {

    public static final String CURRENT = "CURRENT";
    public static final String ENDED = "ENDED";

    public static final RegisterKind<CompetenceFields> COMPETENCE =
            RegisterKind.of(
                            "competence",
                            "KOM",
                            CompetenceFields.class,
                            List.of(CURRENT, ENDED),
                            Permission.DELEGATION_READ,
                            Permission.DELEGATION_WRITE)
                    .withIcon("Star");

    /** Where it is seen which fields of a technology nobody knows. */
    public static final String ROSTER = "/competence";

    @Bean
    RegisterKind<CompetenceFields> competenceKind() {
        return COMPETENCE;
    }

    @Bean
    FolderItem competenceFolder() {
        return new FolderItem(
                FolderItem.Part.STEERING, "competence.roster", ROSTER, COMPETENCE.read(), 27);
    }
}
