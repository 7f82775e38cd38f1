package no.samsvar.setup.next;

import static no.samsvar.risk.RiskKinds.ASSESSMENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samsvar.organisation.Members;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.Lists;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.TodayItem;
import no.samsvar.risk.RiskKinds;
import no.samsvar.setup.adoption.Adopted;
import no.samsvar.setup.adoption.Approving;
import no.samsvar.setup.guide.Guide;
import no.samsvar.setup.guide.GuidePage;
import no.samsvar.setup.guide.Guides;
import no.samsvar.supplier.LikelyRole;
import no.samsvar.supplier.SupplierKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be done of what follows the first start, as it stands now. */
@Service
@Transactional(readOnly = true)
public class NextThings {

    /** So long is there to one thing after the other. */
    private static final Duration BETWEEN = Duration.ofDays(7);

    private static final List<String> PROCESSORS = List.of(LikelyRole.PROCESSOR.name());

    private final StartList list;
    private final Guides guides;
    private final Approving approving;
    private final Adopted adopted;
    private final Lists lists;
    private final Members members;
    private final Clock clock;

    NextThings(
            StartList list,
            Guides guides,
            Approving approving,
            Adopted adopted,
            Lists lists,
            Members members,
            Clock clock) {
        this.list = list;
        this.guides = guides;
        this.approving = approving;
        this.adopted = adopted;
        this.lists = lists;
        this.members = members;
        this.clock = clock;
    }

    /** Nothing before the guide is gone through. */
    public List<TodayItem> left() {
        return guides.find().filter(guide -> guide.done().isPresent()).stream()
                .flatMap(guide -> left(guide).stream())
                .toList();
    }

    private List<TodayItem> left(Guide guide) {
        var day = guide.done().orElseThrow();
        var items = new ArrayList<TodayItem>();
        for (var one : list.left(it -> open(it.id()), guide.touchedAt(), clock.instant())) {
            day = day.plus(BETWEEN);
            items.add(item(one, day));
        }
        return items;
    }

    private TodayItem item(Thing one, Instant due) {
        return new TodayItem(
                "start.next." + one.id(), List.of(), href(one.id()), one.minutes(), due);
    }

    private boolean open(String id) {
        return switch (id) {
            case "routines" -> !approving.waiting().isEmpty();
            case "changes" -> !adopted.toChange().isEmpty();
            case "agreements" -> agreements("no") || agreements("unknown");
            case "processing" ->
                    any(ProcessingKinds.PROCESSING, ProcessingKinds.DRAFT)
                            || any(ProcessingKinds.FOR_OTHERS, ProcessingKinds.DRAFT);
            case "risks" -> any(ASSESSMENT, RiskKinds.DRAFT);
            case "people" -> members.all().size() < guides.answers().people().size();
            default -> throw new IllegalArgumentException(id);
        };
    }

    /** Whether the agreement with a processor is answered so. */
    private boolean agreements(String answer) {
        var which = Map.of("likelyRole", PROCESSORS, "agreement", List.of(answer));
        return lists.count(SupplierKinds.SUPPLIER, which) > 0;
    }

    private boolean any(RegisterKind<?> kind, String state) {
        return lists.count(kind, Map.of("status", List.of(state))) > 0;
    }

    private String href(String id) {
        return switch (id) {
            case "routines", "changes" -> GuidePage.DONE.path();
            case "agreements" -> SupplierKinds.SUPPLIER.path() + "?f.likelyRole=PROCESSOR";
            case "processing" -> "/processing";
            case "risks" ->
                    adopted.firstAssessment().map(ASSESSMENT::path).orElse(ASSESSMENT.path());
            default -> "/access";
        };
    }
}
