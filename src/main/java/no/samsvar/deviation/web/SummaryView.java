package no.samsvar.deviation.web;

import java.util.List;
import no.samsvar.organisation.Member;
import no.samsvar.platform.web.view.Choices;
import no.samsvar.platform.web.view.Option;

/**
 * The summary of a deviation's handling.
 *
 * @param readers those who alone see it; empty where it is not restricted
 * @param others those who could handle it and do not see it
 * @param earlier the deviations it may repeat
 */
public record SummaryView(
        CaseView view,
        SummaryForms forms,
        Choices earlier,
        List<Member> readers,
        List<Member> others) {

    public String readerNames() {
        return ReportView.names(readers);
    }

    public List<Option> otherOptions() {
        return others.stream()
                .map(one -> new Option(one.id().value().toString(), one.name(), false))
                .toList();
    }
}
