package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.document.Block;

/** The notice in easy language: short sentences, one thought in each. */
final class EasyNotice {

    private final NoticeFacts facts;
    private final Say say;
    private final List<Block> blocks = new ArrayList<>();

    private EasyNotice(NoticeFacts facts, Say say) {
        this.facts = facts;
        this.say = say;
    }

    static List<Block> of(NoticeFacts facts, Say say) {
        var notice = new EasyNotice(facts, say);
        notice.write();
        return notice.blocks;
    }

    private void write() {
        blocks.add(say.heading(1, "easy.who"));
        blocks.add(say.paragraph("easy.who.text", facts.organisation()));
        var contact = facts.settings().contact();
        if (contact != null) {
            blocks.add(say.paragraph("easy.who.ask", contact));
        }
        told("easy.what", data());
        told("easy.why", titles());
        told("easy.to", recipients());
        chapter("easy.keeping");
        chapter("easy.rights");
        blocks.add(
                new Block.BulletList(
                        Stream.of("see", "log", "mend", "erase", "block")
                                .map(one -> say.text("easy.rights." + one))
                                .toList()));
        chapter("easy.complaint");
    }

    private void chapter(String key) {
        blocks.add(say.heading(1, key));
        blocks.add(say.paragraph(key + ".text"));
    }

    private void told(String key, List<String> what) {
        chapter(key);
        if (!what.isEmpty()) {
            blocks.add(new Block.BulletList(what));
        }
    }

    private List<String> data() {
        return facts.standing().stream()
                .flatMap(one -> one.fields().data().stream())
                .distinct()
                .sorted()
                .map(say.words()::one)
                .toList();
    }

    private List<String> titles() {
        return few(facts.standing().stream().map(one -> one.stored().entry().title()));
    }

    private List<String> recipients() {
        return few(
                facts.standing().stream()
                        .flatMap(one -> one.fields().recipients().stream())
                        .map(one -> one.name()));
    }

    private List<String> few(Stream<String> all) {
        var names = all.distinct().toList();
        if (names.size() <= ShortNotice.MOST) {
            return names;
        }
        var first = new ArrayList<>(names.subList(0, ShortNotice.MOST));
        first.add(say.text("easy.more", names.size() - ShortNotice.MOST));
        return first;
    }
}
