package no.samsvar.catalogue.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.Time;
import no.samsvar.register.Stored;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Component;

/** Certificates that expire soon, or have. */
@Component
class CertificatesToday implements TodaySource {

    private static final int DAYS_AHEAD = 60;
    private static final int MINUTES = 10;

    private final Certificates certificates;
    private final Clock clock;

    CertificatesToday(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> items() {
        return Permissions.has(Permission.CERTIFICATE_WRITE)
                ? certificates.expiringBy(LocalDate.now(clock).plusDays(DAYS_AHEAD)).stream()
                        .map(CertificatesToday::item)
                        .toList()
                : List.of();
    }

    private static TodayItem item(Stored<CertificateFields> one) {
        var day = one.fields().expiresOn();
        return new TodayItem(
                "certificate.today",
                List.of(one.entry().title(), day),
                CertificateKinds.CERTIFICATE.path(one.entry().id()),
                MINUTES,
                day.atStartOfDay(Time.OSLO).toInstant());
    }
}
