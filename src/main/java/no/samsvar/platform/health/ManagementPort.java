package no.samsvar.platform.health;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses a start in which health and figures would stand beside the pages for everybody. */
@Component
class ManagementPort {

    private static final int CHOSEN_BY_THE_MACHINE = 0;

    ManagementPort(
            @Value("${server.port:8080}") int pages,
            @Value("${management.server.port:-1}") int management) {
        if (pages == management && pages != CHOSEN_BY_THE_MACHINE) {
            throw new IllegalStateException(
                    "management.server.port is the port of the pages: give it another");
        }
    }
}
