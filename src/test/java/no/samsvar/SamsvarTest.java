package no.samsvar;

import no.samsvar.hosting.Hosted;
import no.samsvar.setup.demo.DemoMunicipality;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of the whole program on a real database. All of them share one context: whoever needs
 * another bean puts it into {@link TestBeans}. Time is told to the program through {@code Time.at}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samsvar.password.memory-kib=64",
            "samsvar.password.passes=1",
            "samsvar.data=target/data",
            "spring.mail.host=localhost",
            "db-scheduler.polling-interval=1s",
            "management.server.port=0",
            "spring.test.mockmvc.print=none"
        })
@Import({TestBeans.class, Examples.class, DemoMunicipality.class, Hosted.class})
@ExtendWith(SpringExtension.class)
public interface SamsvarTest extends PostgresTest {}
