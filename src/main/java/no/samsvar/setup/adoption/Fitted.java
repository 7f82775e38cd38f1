package no.samsvar.setup.adoption;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.samsvar.platform.form.Form;
import no.samsvar.processing.Whose;
import no.samsvar.register.RegisterKind;
import no.samsvar.setup.filling.Filler;
import no.samsvar.setup.filling.Part;
import no.samsvar.setup.guide.Customer;
import no.samsvar.setup.starter.Line;
import no.samsvar.setup.starter.ReadyText;

/** A line as it is for one enterprise: filled in with its own people, companies and answers. */
final class Fitted {

    private static final int LONGEST = 200;

    private Fitted() {}

    /**
     * @param blanks the answers to a ready text's blanks
     * @param day from which days of the year are told
     */
    static <F extends Record> Form<F> form(
            RegisterKind<F> kind, Line line, Map<String, String> blanks, Desk desk, LocalDate day) {
        return new Filler(new Told(desk, day)).form(kind.fields().type(), part(line, blanks, desk));
    }

    private static Part part(Line line, Map<String, String> blanks, Desk desk) {
        var part = line.in(desk.language());
        return switch (line.kind()) {
            case ROUTINE ->
                    part.saying(
                            "text",
                            ReadyText.of(
                                    part.text("text"), line.blanks(), blanks, desk.language()));
            case SYSTEM -> system(part, desk);
            case PROCESSING -> processing(line, part, desk);
            case FOR_OTHERS -> forOthers(part, desk);
            default -> part;
        };
    }

    /** The main system is run the way that the enterprise says. */
    private static Part system(Part part, Desk desk) {
        var operation = desk.answers().operation();
        return operation != null && part.find("operation").isEmpty()
                ? part.saying("operation", operation.name())
                : part;
    }

    /** Whose it is follows from how many companies there are; what is central is all units'. */
    private static Part processing(Line line, Part part, Desk desk) {
        var told = part;
        if (!desk.own("legal-persons").isEmpty()) {
            boolean several = desk.own("legal-persons").size() > 1;
            var whose = part.find("whose").map(Whose::valueOf).orElse(Whose.THE_HOUSE);
            if (!several && whose != Whose.THE_HOUSE) {
                told = told.saying("whose", Whose.ONE.name());
            } else if (several && whose == Whose.ONE) {
                told = told.saying("whose", Whose.SEVERAL_EACH.name());
            }
            told =
                    whose == Whose.THE_HOUSE
                            ? told.without("controllers")
                            : told.saying("controllers", "all");
        }
        return line.central() && !desk.own("units").isEmpty() ? told.saying("units", "all") : told;
    }

    private static Part forOthers(Part part, Desk desk) {
        var customers =
                desk.answers().customers().stream()
                        .map(Customer::name)
                        .collect(Collectors.joining(", "));
        return customers.isEmpty() ? part : part.saying("customer", shortened(customers));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
