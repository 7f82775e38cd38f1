package no.samsvar.catalogue.certificate;

import java.util.List;
import no.samsvar.register.FolderItem;
import no.samsvar.register.RegisterKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of certificates, and where it is found. */
@Configuration(proxyBeanMethods = false)
public class CertificateKinds {

    public static final String ACTIVE = "ACTIVE";

    public static final RegisterKind<CertificateFields> CERTIFICATE =
            RegisterKind.of("certificate", "SER", CertificateFields.class, List.of(ACTIVE, "ENDED"))
                    .withIcon("Seal");

    @Bean
    RegisterKind<CertificateFields> certificateKind() {
        return CERTIFICATE;
    }

    @Bean
    FolderItem certificateFolder() {
        return new FolderItem(
                FolderItem.Part.CONTROLLING,
                "certificate.title",
                CERTIFICATE.path(),
                CERTIFICATE.read(),
                47);
    }
}
