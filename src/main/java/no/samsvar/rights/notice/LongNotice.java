package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.samsvar.document.Block;
import no.samsvar.document.KeyValue;

/** The whole notice: all that GDPR art. 13 and 14 ask for. */
final class LongNotice {

    private final NoticeFacts facts;
    private final Say say;
    private final ActivityText activityText;
    private final List<Block> blocks = new ArrayList<>();

    private LongNotice(NoticeFacts facts, Say say) {
        this.facts = facts;
        this.say = say;
        this.activityText = new ActivityText(say);
    }

    static List<Block> of(NoticeFacts facts, Say say) {
        var notice = new LongNotice(facts, say);
        notice.opening();
        notice.who();
        notice.uses();
        notice.duty();
        notice.origins();
        notice.automated();
        notice.blocks.addAll(new RightsText(facts, say).whole());
        return notice.blocks;
    }

    private void opening() {
        var own = facts.settings().opening();
        blocks.add(own == null ? say.paragraph("opening") : new Block.Paragraph(own));
    }

    private void who() {
        blocks.add(say.heading(1, "who"));
        blocks.add(
                facts.legalPersons().size() > 1
                        ? say.paragraph("who.several", facts.organisation())
                        : say.paragraph("who.one", WhoText.controllers(facts)));
        blocks.add(new Block.KeyValues(WhoText.of(facts, say)));
    }

    private void uses() {
        blocks.add(say.heading(1, "uses"));
        blocks.add(say.paragraph("uses.lead"));
        blocks.add(say.paragraph("secrecy"));
        if (facts.standing().stream().allMatch(one -> one.fields().transfers().isEmpty())) {
            blocks.add(say.paragraph("outside.no"));
        }
        alike().forEach(this::use);
        blocks.add(say.paragraph("uses.new"));
    }

    /** What is said alike of several services is said once, under all their names. */
    private LinkedHashMap<List<KeyValue>, Set<String>> alike() {
        var alike = new LinkedHashMap<List<KeyValue>, Set<String>>();
        for (var activity : facts.standing()) {
            alike.computeIfAbsent(activityText.of(activity), _ -> new LinkedHashSet<>())
                    .add(activity.stored().entry().title());
        }
        return alike;
    }

    private void use(List<KeyValue> said, Set<String> titles) {
        blocks.add(new Block.Heading(2, String.join(" · ", titles)));
        blocks.add(new Block.KeyValues(said));
    }

    private void duty() {
        blocks.add(say.heading(1, "duty"));
        DutyText.of(facts).forEach(key -> blocks.add(say.paragraph(key)));
    }

    private void origins() {
        blocks.add(say.heading(1, "origins"));
        var all =
                facts.standing().stream()
                        .flatMap(one -> one.said().origins().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean others = all.stream().anyMatch(one -> one != Origin.THE_PERSON);
        boolean own = facts.standing().stream().anyMatch(one -> one.said().otherOrigin() != null);
        blocks.add(say.paragraph(others || own ? "origins.several" : "origins.you"));
        if (others) {
            blocks.add(new Block.BulletList(all.stream().map(say.words()::one).toList()));
        }
    }

    private void automated() {
        var automated = facts.settings().automated();
        if (automated != null) {
            var how = facts.settings().automatedHow();
            blocks.add(say.heading(1, "automated"));
            blocks.add(
                    automated
                            ? say.paragraph("automated.yes", how == null ? "" : how)
                            : say.paragraph("automated.no"));
        }
    }
}
