package no.samsvar.deviation.web;

import java.time.Clock;
import java.util.List;
import no.samsvar.deviation.DeviationRegister;
import no.samsvar.deviation.assessment.Cases;
import no.samsvar.deviation.assessment.Confidential;
import no.samsvar.deviation.assessment.DeviationCase;
import no.samsvar.deviation.assessment.RepeatForm;
import no.samsvar.deviation.assessment.Standing;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.web.view.ChoiceLists;
import no.samsvar.register.EntryId;
import no.samsvar.register.web.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of a deviation's handling show. */
@Service
@Transactional(readOnly = true)
class CasePages {

    private final Cases cases;
    private final Standing standing;
    private final Reader reader;
    private final ChoiceLists lists;
    private final Confidential confidential;
    private final Clock clock;

    CasePages(
            Cases cases,
            Standing standing,
            Reader reader,
            ChoiceLists lists,
            Confidential confidential,
            Clock clock) {
        this.confidential = confidential;
        this.cases = cases;
        this.standing = standing;
        this.reader = reader;
        this.lists = lists;
        this.clock = clock;
    }

    DeviationCase known(EntryId id) {
        return cases.read(id);
    }

    CaseView view(EntryId id) {
        var choices = reader.choices(DeviationRegister.KIND);
        return new CaseView(
                cases.read(id),
                standing.repeats(id),
                choices,
                reader.words(choices),
                clock.instant(),
                Permissions.has(Permission.DEVIATION_HANDLE),
                Permissions.has(Permission.DEVIATION_DECIDE),
                Permissions.has(Permission.COMMENT));
    }

    SummaryView summary(EntryId id, SummaryForms forms) {
        var view = view(id);
        var readers = confidential.readers(id);
        return new SummaryView(
                view,
                forms,
                lists.of(RepeatForm.class),
                readers,
                readers.isEmpty() ? List.of() : confidential.others(id));
    }
}
