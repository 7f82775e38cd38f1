package no.samsvar.place;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this room. */
@Configuration(proxyBeanMethods = false)
public class PlaceKinds {

    public static final RegisterKind<PlaceFields> PLACE =
            RegisterKind.of("place", "STE", PlaceFields.class, List.of("IN_USE", "CLOSED"))
                    .withIcon("LocationPin");

    @Bean
    RegisterKind<PlaceFields> placeKind() {
        return PLACE;
    }

    @Bean
    MenuEntry placeMenu() {
        return new MenuEntry("place.title", PLACE.path(), PLACE.icon(), PLACE.read(), 320, false);
    }

    @Bean
    FolderItem placeFolder() {
        return new FolderItem(
                FolderItem.Part.PERFORMING, "place.title", PLACE.path(), PLACE.read(), 40);
    }
}
