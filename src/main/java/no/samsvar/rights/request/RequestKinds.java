package no.samsvar.rights.request;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of requests, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class RequestKinds {

    public static final String RECEIVED = "RECEIVED";
    public static final String IN_PROGRESS = "IN_PROGRESS";
    public static final String ANSWERED = "ANSWERED";
    public static final String CLOSED = "CLOSED";

    public static final RegisterKind<RequestFields> REQUEST =
            RegisterKind.of(
                            "request",
                            "INN",
                            RequestFields.class,
                            List.of(RECEIVED, IN_PROGRESS, ANSWERED, CLOSED))
                    .withIcon("EnvelopeClosed")
                    .deciding(ANSWERED, Permission.REQUEST_DECIDE)
                    .deciding(CLOSED, Permission.REQUEST_DECIDE)
                    .asking(RequestRule::problems);

    /** Whether nobody has answered yet. */
    public static boolean open(String state) {
        return state.equals(RECEIVED) || state.equals(IN_PROGRESS);
    }

    @Bean
    RegisterKind<RequestFields> requestKind() {
        return REQUEST;
    }

    @Bean
    MenuEntry requestMenu() {
        return new MenuEntry(
                "request.title", REQUEST.path(), REQUEST.icon(), REQUEST.read(), 32, false);
    }

    @Bean
    FolderItem requestFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING, "request.title", REQUEST.path(), REQUEST.read(), 3);
    }
}
