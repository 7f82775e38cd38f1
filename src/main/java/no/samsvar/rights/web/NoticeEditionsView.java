package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.Edition;
import no.samsvar.rights.notice.NoticeCopy;
import no.samsvar.rights.notice.NoticeDifference;

/**
 * What was handed out, the newest first.
 *
 * @param differences of the newest from what the record says now
 */
public record NoticeEditionsView(
        NoticeFrame frame, List<Row> rows, List<NoticeDifference> differences, ValueText words) {

    /** An edition and its copies. */
    public record Row(Edition edition, List<NoticeCopy> copies) {

        public String href(NoticeCopy kept) {
            return "%s/editions/%d/%s.pdf?language=%s"
                    .formatted(
                            NoticeFrame.NOTICE,
                            edition.number(),
                            kept.shape().slug(),
                            kept.language().tag());
        }
    }
}
