package no.samsvar;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test of the whole program on a real PostgreSQL, through its use cases, its pages or a browser.
 * All of them share one context: nothing here may differ from class to class.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
public abstract class SamsvarTest implements PostgresTest {}
