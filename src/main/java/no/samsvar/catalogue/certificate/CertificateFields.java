package no.samsvar.catalogue.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.ChosenFrom;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Listed;
import no.samsvar.platform.form.LongText;
import no.samsvar.platform.form.Required;
import no.samsvar.platform.form.Section;
import org.jspecify.annotations.Nullable;

/**
 * A certificate (CHK-52).
 *
 * @param supplier whose it is; ours where it is empty
 * @param scope what of the holder it covers
 * @param demands the ids of the requirements it supports, with commas or spaces between
 */
@FormName("certificate")
public record CertificateFields(
        @Section("what") @Required String title,
        @Required @Listed Scheme scheme,
        @Listed @ChosenFrom("supplier") @Nullable UUID supplier,
        @Required @LongText String scope,
        @Nullable String issuer,
        @Section("time") @Nullable LocalDate issuedOn,
        @Required @Listed LocalDate expiresOn,
        @Section("supports") @LongText @Nullable String demands)
        implements CrossChecked {

    private static final String ID = "[A-Z]{2,5}-[0-9]{2}";

    @Override
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (issuedOn != null && !expiresOn.isAfter(issuedOn)) {
            problems.add(new Problem("expiresOn", "certificate.expires-before-issued"));
        }
        demanded().stream()
                .filter(id -> !id.matches(ID))
                .findFirst()
                .ifPresent(
                        id -> problems.add(new Problem("demands", "certificate.no-such-id", id)));
        return problems;
    }

    /** The ids of the requirements it supports. */
    public List<String> demanded() {
        return demands == null
                ? List.of()
                : Arrays.stream(demands.strip().split("[\\s,;]+"))
                        .filter(id -> !id.isEmpty())
                        .toList();
    }
}
