package no.samsvar.measure;

import java.util.List;
import no.samsvar.identity.MenuEntry;
import no.samsvar.identity.Permission;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two registers of this room, and where they are found. */
@Configuration(proxyBeanMethods = false)
public class MeasureKinds {

    public static final String PLANNED = "PLANNED";
    public static final String STARTED = "STARTED";
    public static final String DROPPED = "DROPPED";
    public static final String DONE = "DONE";

    public static final String ACTIVE = "ACTIVE";
    public static final String STOPPED = "STOPPED";

    public static final RegisterKind<MeasureFields> MEASURE =
            RegisterKind.of(
                            "measure",
                            "TIL",
                            MeasureFields.class,
                            List.of(PLANNED, STARTED, DROPPED, DONE))
                    .withIcon("Tasklist")
                    .withOwners()
                    .asking(MeasureRule::problems);

    public static final RegisterKind<RecurringTaskFields> RECURRING_TASK =
            RegisterKind.of(
                            "recurring_task",
                            "OPP",
                            RecurringTaskFields.class,
                            List.of(ACTIVE, STOPPED),
                            Permission.MEASURE_READ,
                            Permission.MEASURE_WRITE)
                    .withIcon("Calendar")
                    .withOwners();

    /** The list of what is still to be done, the most urgent first. */
    public static final String OPEN =
            MEASURE.path() + "?f.status=" + PLANNED + "&f.status=" + STARTED + "&sort=due";

    /** Where the annual wheel is. */
    public static final String WHEEL = "/measures/wheel";

    /** Whether a measure in this state is still to be done. */
    public static boolean open(String state) {
        return state.equals(PLANNED) || state.equals(STARTED);
    }

    @Bean
    RegisterKind<MeasureFields> measureKind() {
        return MEASURE;
    }

    @Bean
    RegisterKind<RecurringTaskFields> recurringTaskKind() {
        return RECURRING_TASK;
    }

    @Bean
    MenuEntry measureMenu() {
        return new MenuEntry("measure.title", OPEN, MEASURE.icon(), MEASURE.read(), 45, false);
    }

    @Bean
    MenuEntry wheelMenu() {
        return new MenuEntry("measure.wheel", WHEEL, "Calendar", MEASURE.read(), 255, false);
    }

    @Bean
    FolderItem wheelFolder() {
        return new FolderItem(FolderItem.Part.STEERING, "measure.wheel", WHEEL, MEASURE.read(), 40);
    }

    @Bean
    FolderItem measureFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING, "measure.title", OPEN, MEASURE.read(), 40);
    }
}
