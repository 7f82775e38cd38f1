package no.samsvar.rights.web;

import java.util.List;
import no.samsvar.platform.form.Form;
import no.samsvar.rights.notice.NoticeDifference;

/**
 * What somebody approves.
 *
 * @param seen the number of the newest edition; 0 where there is none
 * @param differences from that one
 */
public record NoticePublishView(
        int seen, List<LackLine> lacks, List<NoticeDifference> differences, Form<?> form) {}
