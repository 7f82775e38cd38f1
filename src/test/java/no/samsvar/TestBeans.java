package no.samsvar;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What the program's tests have beside the program: a mail server, a counter of statements, and
 * another day for whoever asks from a browser.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(MockMvcAutoConfiguration.class)
class TestBeans {

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar mailPort(GreenMail mailServer) {
        return properties ->
                properties.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
    }

    @Bean
    AnotherDay anotherDay() {
        return new AnotherDay();
    }

    @Bean
    static BeanPostProcessor counted() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? Statements.counted(source) : bean;
            }
        };
    }
}
