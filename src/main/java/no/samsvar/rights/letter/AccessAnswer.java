package no.samsvar.rights.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.rights.notice.SettingsForm;

/**
 * The answer to somebody who asks to see what is kept about them, with blanks to fill in: each
 * point of GDPR art. 15 (1) and (2), all kinds of material (RGT-13), what others must be asked for,
 * what is kept back and why (RGT-14), free of charge (RGT-15), and where to complain. A proposal in
 * our own words, which no lawyer has checked.
 */
public final class AccessAnswer {

    /** The points of art. 15 (1) and (2), in an order that a reader can follow. */
    private static final List<String> POINTS =
            List.of("why", "data", "recipients", "outside", "keeping", "origin", "automated");

    private static final List<String> FRONT = List.of("reference", "received", "due", "answered");
    private static final int MATERIALS = 8;
    private static final int RIGHTS = 4;

    private final Texts texts;
    private final Language language;

    public AccessAnswer(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The letter of an organisation that says of its notice where people can turn. */
    public Document of(String organisation, SettingsForm said) {
        var front = FRONT.stream().map(one -> KeyValue.of(text(one), text("blank"))).toList();
        return of(organisation, said, front);
    }

    /**
     * The same about a case.
     *
     * @param front what identifies the case
     */
    public Document of(String organisation, SettingsForm said, List<KeyValue> front) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Notice(text("proposal")));
        blocks.add(paragraph("opening", organisation));
        blocks.add(heading("material"));
        blocks.add(paragraph("material.lead"));
        blocks.add(points("material", MATERIALS));
        blocks.add(heading("others"));
        blocks.add(paragraph("others.text"));
        POINTS.forEach(point -> chapter(point, blocks));
        blocks.add(heading("rights"));
        blocks.add(paragraph("rights.lead"));
        blocks.add(points("rights", RIGHTS));
        Stream.of("kept-back", "complaint").forEach(chapter -> chapter(chapter, blocks));
        blocks.add(heading("questions"));
        var contact = said.contact() == null ? text("blank") : said.contact();
        blocks.add(paragraph("questions.text", contact));
        blocks.add(paragraph("signature", organisation));
        blocks.add(paragraph("sources"));
        return new Document(text("title"), organisation, language.locale(), front, blocks);
    }

    private void chapter(String key, List<Block> blocks) {
        blocks.add(heading(key));
        blocks.add(paragraph(key + ".text"));
    }

    private Block points(String key, int number) {
        return new Block.BulletList(
                IntStream.rangeClosed(1, number).mapToObj(one -> text(key + "." + one)).toList());
    }

    private Block heading(String key) {
        return new Block.Heading(1, text(key));
    }

    private Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return texts.text(language, "rights.answer." + key, arguments);
    }
}
