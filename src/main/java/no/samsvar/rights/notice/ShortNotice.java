package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.KeyValue;

/** The first layer on one page: what must be seen at once, and where the rest is. */
final class ShortNotice {

    /** So many names are told before the rest is left to the long notice. */
    static final int MOST = 4;

    private static final List<String> RIGHTS =
            List.of("access", "log", "rectification", "erasure", "blocking");

    private final NoticeFacts facts;
    private final Say say;

    private ShortNotice(NoticeFacts facts, Say say) {
        this.facts = facts;
        this.say = say;
    }

    static List<Block> of(NoticeFacts facts, Say say) {
        return new ShortNotice(facts, say).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var own = facts.settings().opening();
        blocks.add(own == null ? say.paragraph("opening") : new Block.Paragraph(own));
        var values = new ArrayList<>(WhoText.of(facts, say));
        put(values, "short.why", titles());
        put(values, "short.data", names(one -> one.fields().data().stream()));
        put(values, "short.to", recipients());
        values.add(say.value("short.keeping", say.text("short.keeping.text")));
        blocks.add(new Block.KeyValues(values));
        blocks.add(say.heading(1, "short.rights"));
        blocks.add(
                new Block.BulletList(
                        Stream.concat(RIGHTS.stream(), consent())
                                .map(right -> say.text("short.right." + right))
                                .toList()));
        blocks.add(
                new Block.Paragraph(say.text("short.complaint") + "\n" + WhereText.of(facts, say)));
        return blocks;
    }

    private Stream<String> consent() {
        return new RightsText(facts, say)
                .rights().stream().filter(right -> right.equals("withdrawal"));
    }

    private String titles() {
        return few(facts.standing().stream().map(one -> one.stored().entry().title()));
    }

    private String recipients() {
        return few(
                facts.standing().stream()
                        .flatMap(one -> one.fields().recipients().stream())
                        .map(one -> one.name()));
    }

    private String names(Function<NoticeActivity, Stream<? extends Enum<?>>> which) {
        return say.names(facts.standing().stream().flatMap(which).distinct().sorted().toList());
    }

    private String few(Stream<String> all) {
        return few(all.distinct().toList(), say);
    }

    /** As many names as fit, and how many more there are. */
    static String few(List<String> all, Say say) {
        var first = String.join("; ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? say.text("more", first, all.size() - MOST) : first;
    }

    private void put(List<KeyValue> values, String key, String value) {
        if (!value.isEmpty()) {
            values.add(say.value(key, value));
        }
    }
}
