package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.text.Language;
import no.samsvar.register.ValueText;

/** A notice as a document: a proposal with what it lacks, or what was approved. */
final class NoticeDocument {

    private NoticeDocument() {}

    static Document draft(
            Reading reading, NoticeFacts facts, Shape shape, Language language, ValueText words) {
        var blocks = new ArrayList<Block>();
        int lacks = NoticeRule.lacks(facts).size();
        blocks.add(new Block.Notice(words.text("notice.draft", lacks)));
        blocks.addAll(reading.blocks());
        return document(reading.title(), facts.organisation(), shape, language, List.of(), blocks);
    }

    static Document approved(
            Reading reading,
            String organisation,
            Shape shape,
            Language language,
            List<KeyValue> front) {
        return document(reading.title(), organisation, shape, language, front, reading.blocks());
    }

    private static Document document(
            String title,
            String organisation,
            Shape shape,
            Language language,
            List<KeyValue> front,
            List<Block> blocks) {
        var plain = new Document(title, organisation, Locale.of(language.tag()), front, blocks);
        return shape == Shape.POSTER ? plain.forTheWall() : plain;
    }
}
