package no.samsvar.rights.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.organisation.Kind;
import no.samsvar.organisation.LegalPerson;
import no.samsvar.platform.form.Choice;
import no.samsvar.processing.LegalBasis;
import no.samsvar.processing.Point;

/**
 * All that a notice is made from.
 *
 * @param officers those who have the role of privacy officer, with their addresses
 * @param activities those about patients, their relatives and children; also those left out
 * @param askedBeyond the points beyond the law that the record is not asked for
 * @param address where everybody can read the newest edition; empty where nobody can
 * @param names what the legal persons, systems and suppliers are called
 */
public record NoticeFacts(
        String organisation,
        Kind kind,
        List<LegalPerson> legalPersons,
        List<String> officers,
        SettingsForm settings,
        List<NoticeActivity> activities,
        Set<Point> askedBeyond,
        String address,
        List<List<Choice>> names) {

    /** Those that stand in the notice. */
    public List<NoticeActivity> standing() {
        return activities.stream().filter(NoticeActivity::stands).toList();
    }

    /** Those that somebody has left out, each with a reason. */
    public List<NoticeActivity> leftOut() {
        return activities.stream().filter(one -> !one.stands()).toList();
    }

    boolean restsOn(LegalBasis... any) {
        return standing().stream().anyMatch(one -> Arrays.stream(any).anyMatch(one::restsOn));
    }

    /** The privacy officer as the notice names them; empty where there is none. */
    String officer() {
        var said = settings.officer();
        return said == null ? officers.stream().collect(Collectors.joining("\n")) : said;
    }
}
