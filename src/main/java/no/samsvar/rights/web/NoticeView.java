package no.samsvar.rights.web;

import static no.samsvar.platform.web.Page.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.web.view.Tab;
import no.samsvar.rights.notice.Edition;
import no.samsvar.rights.notice.Reading;
import no.samsvar.rights.notice.Shape;
import no.samsvar.rights.notice.Standing;

/**
 * The notice as the record makes it now, and how that stands to what was handed out.
 *
 * @param address where everybody can read what was handed out; empty where nobody can
 * @param fromProposals how many activities nobody has said the origin of
 */
public record NoticeView(
        NoticeFrame frame,
        Standing standing,
        Optional<Edition> newest,
        List<LackLine> lacks,
        int fromProposals,
        String address,
        Shape shape,
        Language language,
        Reading reading) {

    public List<Tab> shapes() {
        return Arrays.stream(Shape.values())
                .map(
                        one ->
                                new Tab(
                                        text("notice.shape." + one.slug()),
                                        href(one, language),
                                        one == shape))
                .toList();
    }

    public List<Tab> languages() {
        return Arrays.stream(Language.values())
                .map(
                        one ->
                                new Tab(
                                        text("platform.language." + one.tag()),
                                        href(shape, one),
                                        one == language))
                .toList();
    }

    private static String href(Shape shape, Language language) {
        return NoticeFrame.NOTICE + "?shape=" + shape.slug() + "&language=" + language.tag();
    }

    /**
     * @param extension of the file, without the dot
     */
    public String file(String extension) {
        return NoticeFrame.NOTICE
                + "/draft/"
                + shape.slug()
                + "."
                + extension
                + "?language="
                + language.tag();
    }

    public String color() {
        return switch (standing) {
            case CURRENT -> "success";
            case OUT_OF_DATE -> "warning";
            case NOT_NEEDED, UNPUBLISHED -> "info";
        };
    }
}
