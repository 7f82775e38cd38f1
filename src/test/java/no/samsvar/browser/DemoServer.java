package no.samsvar.browser;

import java.util.List;
import java.util.Optional;
import no.samsvar.platform.web.MenuItem;
import no.samsvar.platform.web.MenuItem.Group;
import no.samsvar.platform.web.Shell;
import no.samsvar.platform.web.Shell.OtherOrganisation;
import no.samsvar.platform.web.Shell.Profile;
import no.samsvar.platform.web.ShellSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The shell alone, without a database and open to all. */
@Configuration(proxyBeanMethods = false)
@TestComponent
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"no.samsvar.platform.web", "no.samsvar.platform.text"},
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "no\\.samsvar\\.platform\\.web\\.api\\..*"))
@Import(DemoController.class)
class DemoServer {

    @Bean
    ShellSource shells() {
        return () ->
                new Shell(
                        Optional.of("Normland Helsesenter"),
                        Optional.of("Lena Lege"),
                        List.of(
                                new MenuItem("demo.menu.today", "/", "House", Group.PRIMARY),
                                new MenuItem(
                                        "demo.menu.report", "/demo/form", "Plus", Group.PRIMARY),
                                new MenuItem(
                                        "demo.menu.folder", "/demo/entry", "Folder", Group.PRIMARY),
                                new MenuItem(
                                        "demo.menu.suppliers",
                                        "/demo/confirm",
                                        "Handshake",
                                        Group.MORE),
                                new MenuItem(
                                        "demo.menu.processing",
                                        "/demo/processing",
                                        "Database",
                                        Group.MORE)),
                        List.of(new OtherOrganisation("1", "Normland kommune")),
                        Profile.SMALL,
                        Optional.of("/accessibility"));
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll()).build();
    }
}
