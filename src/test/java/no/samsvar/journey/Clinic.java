package no.samsvar.journey;

import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Role;

/** Those who work at the clinic of 003 in the journeys' year. */
record Clinic(Someone lena, Someone maren, Someone morten, Someone helle) {

    static Clinic of(Examples examples) {
        return Day.FOUNDED.call(
                () -> {
                    var lena = examples.leader();
                    var until = Day.FOUNDED.date().plusYears(1);
                    return new Clinic(
                            lena,
                            examples.called("Maren Myhre", Role.EMPLOYEE, lena, null, until),
                            examples.called("Morten Moe", Role.EMPLOYEE, lena, null, until),
                            examples.called("Helle Vik", Role.HELPER, lena, null, until));
                });
    }

    static String id(Someone who) {
        return who.id().value().toString();
    }
}
