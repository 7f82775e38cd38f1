package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samsvar.document.Block;
import no.samsvar.platform.qr.QrCode;

/** The sheet for the waiting room: a few large sentences, and the way to the whole. */
final class NoticePoster {

    private static final int SENTENCES = 5;

    /** In points; about six centimetres on paper, read at arm's length. */
    private static final String SIDE = "width=\"150\" height=\"150\" ";

    private NoticePoster() {}

    static List<Block> of(NoticeFacts facts, Say say) {
        var blocks = new ArrayList<Block>();
        blocks.add(say.paragraph("poster.lead", facts.organisation()));
        blocks.add(
                new Block.BulletList(
                        IntStream.rangeClosed(1, SENTENCES)
                                .mapToObj(one -> say.text("poster." + one))
                                .toList()));
        var contact = facts.settings().contact();
        if (contact != null) {
            blocks.add(say.paragraph("poster.ask", contact));
        }
        if (facts.address().isEmpty()) {
            blocks.add(new Block.Paragraph(WhereText.of(facts, say)));
        } else {
            blocks.add(say.paragraph("poster.point"));
            blocks.add(code(facts.address(), say.text("poster.code", facts.address())));
        }
        return blocks;
    }

    private static Block code(String address, String alternative) {
        var drawing = QrCode.svg(address).strip();
        return new Block.Figure(drawing.replaceFirst("viewBox", SIDE + "viewBox"), alternative);
    }
}
