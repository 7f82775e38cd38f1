package no.samsvar.catalogue.certificate;

import static no.samsvar.catalogue.certificate.CertificateKinds.CERTIFICATE;

import java.time.LocalDate;
import java.util.List;
import no.samsvar.identity.Permissions;
import no.samsvar.register.Register;
import no.samsvar.register.Stored;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates in use, as far as whoever is signed in may read them. */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private final Register register;

    Certificates(Register register) {
        this.register = register;
    }

    /** Those that support a requirement. */
    public List<Stored<CertificateFields>> supporting(String requirement) {
        return active().stream()
                .filter(one -> one.fields().demanded().contains(requirement))
                .toList();
    }

    /** Those that no longer hold after that day. */
    List<Stored<CertificateFields>> expiringBy(LocalDate day) {
        return active().stream().filter(one -> !one.fields().expiresOn().isAfter(day)).toList();
    }

    private List<Stored<CertificateFields>> active() {
        return Permissions.has(CERTIFICATE.read())
                ? register.all(CERTIFICATE).stream()
                        .filter(one -> one.entry().status().equals(CertificateKinds.ACTIVE))
                        .toList()
                : List.of();
    }
}
