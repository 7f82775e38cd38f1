package no.samsvar.deviation.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.deviation.Drafts;
import no.samsvar.deviation.OwnReport;
import no.samsvar.deviation.Receivers;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.deviation.Routine;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Form;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of reporting show. */
@Service
@Transactional(readOnly = true)
class ReportPages {

    private final Reports reports;
    private final Drafts drafts;
    private final Receivers receivers;
    private final Routine routine;
    private final Register register;

    ReportPages(
            Reports reports,
            Drafts drafts,
            Receivers receivers,
            Routine routine,
            Register register) {
        this.reports = reports;
        this.drafts = drafts;
        this.receivers = receivers;
        this.routine = routine;
        this.register = register;
    }

    /** The form; as the draft of this id has it, where there is one and nothing newer is typed. */
    ReportView form(EntryId id, Optional<Form<Report>> typed) {
        var others = drafts.own().stream().filter(it -> !it.id().equals(id.value())).toList();
        var form =
                typed.orElseGet(
                        () ->
                                drafts.find(id)
                                        .map(it -> Form.unchecked(Report.class, it.typed()))
                                        .orElseGet(() -> Form.blank(Report.class)));
        return new ReportView(
                id,
                form,
                receivers.all(),
                receivers.confidants(Scope.currentPerson()),
                typed.isPresent() ? List.of() : others,
                Optional.empty());
    }

    ReceiptView receipt(EntryId id) {
        var report = reports.own(id);
        boolean confidential = register.restriction(id).isPresent();
        return new ReceiptView(report, confidential ? "" : ReportView.names(receivers.all()));
    }

    RoutineView routine() {
        return new RoutineView(
                ReportView.names(receivers.all()),
                routine.readByMe(),
                Permissions.has(Permission.DEVIATION_HANDLE) ? routine.notReadBy() : List.of());
    }

    List<OwnReport> own() {
        return reports.own();
    }
}
