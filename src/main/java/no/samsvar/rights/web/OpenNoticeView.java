package no.samsvar.rights.web;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.text.Language;
import no.samsvar.rights.notice.OpenNotices.OpenNotice;
import no.samsvar.rights.notice.Shape;

/** The page that everybody may read. */
public record OpenNoticeView(UUID organisation, Language language, OpenNotice notice) {

    /** What there is to take along. */
    public List<Shape> files() {
        return List.of(Shape.LONG, Shape.SHORT, Shape.EASY);
    }

    public String href(Shape shape) {
        return "/patient-notice/%s/%s.pdf?language=%s"
                .formatted(organisation, shape.slug(), language.tag());
    }
}
