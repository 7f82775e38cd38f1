package no.samsvar.setup.web;

import java.util.List;
import no.samsvar.identity.Links;
import no.samsvar.platform.web.LocalAddress;
import no.samsvar.setup.guide.Answered;

/** Those who were let in, each with the link that is shown once. */
public record InvitedView(List<Guest> guests, String onward) {

    /** Somebody new and the whole address of their link. */
    public record Guest(String name, String link) {}

    static InvitedView of(Answered answered) {
        return new InvitedView(
                answered.invited().stream()
                        .map(
                                one ->
                                        new Guest(
                                                one.name(),
                                                LocalAddress.whole(Links.path(one.link()))))
                        .toList(),
                answered.next().path());
    }
}
