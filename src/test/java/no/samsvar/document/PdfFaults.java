package no.samsvar.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What keeps a PDF from being PDF/UA-1 and PDF/A-2a, clause by clause, as veraPDF reads it. */
public final class PdfFaults {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfFaults() {}

    public static List<String> of(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                .flatMap(flavour -> against(flavour, pdf).stream())
                .toList();
    }

    private static List<String> against(PDFAFlavour flavour, byte[] pdf) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            assertion ->
                                    "%s %s.%d %s [%s]"
                                            .formatted(
                                                    flavour.getId(),
                                                    assertion.getRuleId().getClause(),
                                                    assertion.getRuleId().getTestNumber(),
                                                    assertion.getMessage(),
                                                    assertion.getLocation().getContext()))
                    .distinct()
                    .limit(30)
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
