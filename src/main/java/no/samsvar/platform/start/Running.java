package no.samsvar.platform.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.postgres.DatabaseAccess;
import no.samsvar.platform.postgres.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The program that serves pages, from its database to the last line on the terminal. */
final class Running {

    private final Class<?> program;
    private final Consumer<String> terminal;
    private final Database database = new Database();
    private volatile @Nullable ConfigurableApplicationContext context;
    private volatile boolean stopping;

    Running(Class<?> program, Consumer<String> terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    void run(Options options, Optional<DatabaseAccess> external) {
        var data = DataFolder.open(options.data());
        if (external.isEmpty()) {
            data.lockOrRefuse();
        }
        Ports.requireFree(options.port());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            var access = database.open(external, data.path(), terminal);
            terminal.accept("Starting Samsvar");
            announce(launch(properties(options, data.path(), access), data.path()));
        } catch (RuntimeException e) {
            // Whoever stops it while it starts needs no story of what broke off.
            if (!stopping) {
                throw e;
            }
        }
    }

    /** The program first, so that no work in progress loses its database. */
    private void stop() {
        stopping = true;
        var running = context;
        if (running != null) {
            running.close();
        }
        database.close();
    }

    private ConfigurableApplicationContext launch(Map<String, Object> properties, Path data) {
        var application = new SpringApplication(program);
        application.setDefaultProperties(
                Map.of(
                        "logging.file.name",
                        data.resolve("log/samsvar.log").toString(),
                        "logging.threshold.console",
                        "off"));
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                fresh -> {
                    context = fresh;
                    fresh.getBeanFactory()
                            .registerSingleton("progress", (Progress) terminal::accept);
                    fresh.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("start", properties));
                });
        try {
            return application.run();
        } catch (PortInUseException e) {
            throw new CannotStart(Ports.taken(e.getPort()), e);
        } catch (RuntimeException e) {
            throw new CannotStart(
                    "Samsvar could not start: %s (the whole story is in %s)."
                            .formatted(StartFailure.cause(e), data.resolve("log/samsvar.log")),
                    e);
        }
    }

    private void announce(ConfigurableApplicationContext ready) {
        String address =
                "http://localhost:" + ready.getEnvironment().getProperty("local.server.port");
        terminal.accept("Samsvar is ready at " + address + " (Ctrl-C stops it)");
        ready.getBeanProvider(StartNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines(address).stream())
                .forEach(terminal);
    }

    private static Map<String, Object> properties(
            Options options, Path data, DatabaseAccess access) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", options.port());
        properties.put("samsvar.data", data.toString());
        properties.put("samsvar.demo", options.demo());
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.app().user());
        properties.put("spring.datasource.password", access.app().password());
        properties.put("spring.flyway.url", access.url());
        properties.put("spring.flyway.user", access.owner().user());
        properties.put("spring.flyway.password", access.owner().password());
        properties.put("spring.flyway.placeholders.program", access.app().user());
        properties.put("spring.flyway.placeholders.guest", Roles.GUEST);
        return properties;
    }
}
