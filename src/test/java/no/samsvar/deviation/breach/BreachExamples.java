package no.samsvar.deviation.breach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four deviations of Normen's guide for small enterprises § 4.5, as answered there. */
public final class BreachExamples {

    public static final PropertyAnswer NOT_AFFECTED = new PropertyAnswer(Answer.NO, null, null);
    public static final Intrusion NO_INTRUSION = new Intrusion(Answer.NO, null, null);

    private BreachExamples() {}

    public static BreachAnswers hivLetter() {
        return new BreachAnswers(
                Answer.YES,
                null,
                affected(Grade.HIGH),
                NOT_AFFECTED,
                NOT_AFFECTED,
                risk(Grade.HIGH, "Svar på en HIV-prøve er lest av en annen pasient."),
                null,
                SecrecyRecipient.NONE,
                NO_INTRUSION);
    }

    /** Before anybody has decided that the lawyer's secrecy lowers the risk. */
    public static BreachAnswers lawyerGuardian(SecrecyRecipient lawyer) {
        return new BreachAnswers(
                Answer.YES,
                null,
                affected(Grade.MEDIUM),
                NOT_AFFECTED,
                NOT_AFFECTED,
                risk(Grade.MEDIUM, "Dokumenter om en annen pasient er sendt til en advokat."),
                "Advokaten har taushetsplikt og har makulert dokumentene.",
                lawyer,
                NO_INTRUSION);
    }

    public static SecrecyRecipient lawyer() {
        return new SecrecyRecipient(
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.YES,
                "Lars",
                "Advokaten har bekreftet skriftlig at papirene er makulert.");
    }

    public static BreachAnswers openWindow() {
        return new BreachAnswers(
                Answer.NO,
                "Ingen tegn til at noen har vært inne.",
                new PropertyAnswer(Answer.NO, Grade.LOW, null),
                NOT_AFFECTED,
                NOT_AFFECTED,
                risk(Grade.LOW, null),
                null,
                SecrecyRecipient.NONE,
                NO_INTRUSION);
    }

    public static BreachAnswers ransomware(Intrusion intrusion) {
        return new BreachAnswers(
                Answer.YES,
                null,
                new PropertyAnswer(Answer.UNKNOWN, Grade.LOW, null),
                new PropertyAnswer(Answer.YES, Grade.LOW, "Filene er gått gjennom."),
                new PropertyAnswer(Answer.YES, Grade.LOW, "Filene er raskt tilbake."),
                risk(Grade.LOW, null),
                "Filene er tilbake, uendret, og ingenting er tatt ut.",
                SecrecyRecipient.NONE,
                intrusion);
    }

    public static Intrusion evidencedIntrusion() {
        return new Intrusion(
                Answer.YES, Answer.YES, "Leverandøren har gått gjennom trafikkloggen.");
    }

    public static PropertyAnswer affected(Grade grade) {
        return new PropertyAnswer(Answer.YES, grade, null);
    }

    public static RiskToPeople risk(Grade grade, @Nullable String reason) {
        return new RiskToPeople(grade, reason, List.of("Maren", "Lena"));
    }
}
