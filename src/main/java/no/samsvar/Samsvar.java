package no.samsvar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(sharedModules = "platform")
public class Samsvar {

    public static void main(String[] args) {
        SpringApplication.run(Samsvar.class, args);
    }
}
