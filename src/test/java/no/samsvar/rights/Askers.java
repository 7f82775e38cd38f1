package no.samsvar.rights;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samsvar.Examples.Someone;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Secret;
import no.samsvar.platform.text.Language;
import no.samsvar.register.EntryId;
import no.samsvar.rights.door.Callers;
import no.samsvar.rights.door.DoorForm;
import no.samsvar.rights.door.Doors;
import no.samsvar.rights.request.Asker;
import no.samsvar.rights.request.Right;
import org.springframework.stereotype.Component;

/** Strangers for tests, who ask at a door and read their mail. */
@Component
public class Askers {

    private static final Pattern LINK = Pattern.compile("/ask/confirm/[\\w-]{43}");

    private final Doors doors;
    private final Callers callers;
    private final GreenMail mails;
    private final NewId ids;

    Askers(Doors doors, Callers callers, GreenMail mails, NewId ids) {
        this.doors = doors;
        this.callers = callers;
        this.mails = mails;
        this.ids = ids;
    }

    /** An address that nobody else has. */
    public static String somebody() {
        return "asker" + UUID.randomUUID() + "@example.no";
    }

    /** The path of a new door. */
    public String door(Someone manager) {
        return "/ask/" + manager.scope().call(doors::open).text();
    }

    /** The path of the page that confirms what somebody new has asked at this door's path. */
    public String confirmationPage(String door) {
        return confirmation(Secret.shown(door.substring("/ask/".length())), somebody());
    }

    public String confirmation(Secret door, String address) {
        var form = new DoorForm(Set.of(Right.ACCESS), Asker.PERSON, "Det siste året", address);
        callers.ask(door, new EntryId(ids.next()), form, Map.of(), Language.NB);
        var found = LINK.matcher(mail(address));
        if (!found.find()) {
            throw new IllegalStateException("No link in the mail");
        }
        return found.group();
    }

    /** The whole of the mail that this address got. */
    public String mail(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(one -> GreenMailUtil.getHeaders(one).contains("To: " + address))
                .map(GreenMailUtil::getWholeMessage)
                .map(text -> text.replaceAll("=\r?\n", ""))
                .findFirst()
                .orElseThrow();
    }
}
