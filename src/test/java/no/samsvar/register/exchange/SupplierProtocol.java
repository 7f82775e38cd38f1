package no.samsvar.register.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samsvar.supplier.SupplierFields;

/** The protocol tried on suppliers, under headers that are not ours. */
final class SupplierProtocol {

    private static final List<String> GROUPS =
            List.of("", "Leverandør", "", "", "Avtale", "", "", "Oppfølging", "", "");
    private static final List<String> HEADERS =
            List.of(
                    "Nr",
                    "Firma",
                    "Org.nr.",
                    "Leveranse",
                    "Skriftlig",
                    "Fra dato",
                    "Til dato",
                    "Hvem følger opp",
                    "Rolle",
                    "Data");

    private SupplierProtocol() {}

    static FaultyProtocol protocol() {
        return new FaultyProtocol(GROUPS, HEADERS)
                .filled(
                        (number, date) ->
                                new HashMap<>(
                                        Map.of(
                                                "Firma",
                                                "Firma " + number,
                                                "Leveranse",
                                                "Tjeneste\nnummer " + number,
                                                "Skriftlig",
                                                number % 2 == 0 ? "Ja" : "no",
                                                "Fra dato",
                                                date,
                                                "Hvem følger opp",
                                                "Maja Manager",
                                                "Rolle",
                                                number % 2 == 0 ? "Databehandler" : "Processor",
                                                "Data",
                                                "Helseopplysninger; Opplysningar om tilsette")));
    }

    static final Map<String, String> MAPPING =
            Map.of(
                    "Nr", "NUMBER",
                    "Leverandør / Firma", "title",
                    "Leverandør / Org.nr.", "organisationNumber",
                    "Leverandør / Leveranse", "delivers",
                    "Avtale / Skriftlig", "agreement",
                    "Avtale / Fra dato", "agreementFrom",
                    "Avtale / Til dato", "agreementUntil",
                    "Oppfølging / Hvem følger opp", "entry.owner",
                    "Oppfølging / Rolle", "likelyRole",
                    "Oppfølging / Data", "data");

    static SupplierFields supplier(String title) {
        return new SupplierFields(
                title, null, "Alt", Set.of(), null, null, null, null, null, null, null, null, null,
                null);
    }
}
