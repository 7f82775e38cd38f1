package no.samsvar.rights.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.SettingsForm;
import no.samsvar.rights.request.RequestFields;
import no.samsvar.rights.request.Right;
import no.samsvar.rights.request.Task;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters of a case with what the case knows, and blanks for what it does not hold: the
 * name, and anything that stands in the record. A proposal in our own words, which no lawyer has
 * checked.
 */
public final class RequestLetters {

    private final ValueText words;
    private final Locale locale;
    private final String organisation;
    private final SettingsForm said;

    /**
     * @param words in the language of the letter
     * @param said where people can turn, as the notice has it
     */
    public RequestLetters(ValueText words, Locale locale, String organisation, SettingsForm said) {
        this.words = words;
        this.locale = locale;
        this.organisation = organisation;
        this.said = said;
    }

    public Document of(RequestLetter letter, Stored<RequestFields> stored) {
        var fields = stored.fields();
        var key = letter.slug();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Notice(text("proposal")));
        if (letter != RequestLetter.HELP) {
            blocks.add(new Block.Paragraph(text("to")));
        }
        switch (letter) {
            case RECEIPT -> receipt(fields, blocks);
            case HELP -> help(fields, blocks);
            case REFERRAL -> paragraphs(key, 3, blocks);
            case EXTENSION -> extension(fields, blocks);
            case REFUSAL -> refusal(fields, blocks);
            case ANSWER -> throw new IllegalArgumentException("It has a form of its own");
        }
        questions(blocks);
        return new Document(
                text(key + ".title"), organisation, locale, front(stored.entry(), fields), blocks);
    }

    /** What identifies the case, without saying whose it is. */
    public List<KeyValue> front(Entry entry, RequestFields fields) {
        var front = new ArrayList<KeyValue>();
        front.add(value("reference", entry.number()));
        front.add(value("received", words.one(fields.receivedOn())));
        front.add(value("due", words.one(fields.term().last())));
        if (fields.answeredOn() != null) {
            front.add(value("answered", words.one(fields.answeredOn())));
        }
        return front;
    }

    private KeyValue value(String key, String value) {
        return KeyValue.of(text(key), value);
    }

    private void receipt(RequestFields fields, List<Block> blocks) {
        blocks.add(paragraph("receipt.1", words.one(fields.receivedOn())));
        blocks.add(rights(fields));
        blocks.add(paragraph("receipt.2", words.one(fields.term().last())));
        blocks.add(paragraph("receipt.3"));
    }

    private Block rights(RequestFields fields) {
        return new Block.BulletList(fields.rights().stream().sorted().map(words::one).toList());
    }

    private void help(RequestFields fields, List<Block> blocks) {
        blocks.add(paragraph("help.1", organisation));
        blocks.add(rights(fields));
        for (var task : fields.tasks()) {
            if (task.answeredOn() == null) {
                var by = task.answerBy() == null ? fields.term().safe() : task.answerBy();
                blocks.add(paragraph("help.task", party(task), task.what(), words.one(by)));
            }
        }
        paragraphs("help", 2, 3, blocks);
    }

    private String party(Task task) {
        if (task.party() != null) {
            return task.party();
        }
        return words.name(task.supplier() == null ? task.legalPerson() : task.supplier());
    }

    private void extension(RequestFields fields, List<Block> blocks) {
        blocks.add(paragraph("extension.1", words.one(fields.receivedOn())));
        blocks.add(paragraph("extension.2", words.one(fields.term().last())));
        own(fields.extensionReason(), blocks);
        blocks.add(paragraph("complaint.authority"));
    }

    private void refusal(RequestFields fields, List<Block> blocks) {
        blocks.add(paragraph("refusal.1", words.one(fields.receivedOn())));
        blocks.add(rights(fields));
        chapter("withheld", blocks);
        own(fields.withheld(), blocks);
        chapter("grounds", blocks);
        blocks.add(
                new Block.BulletList(fields.grounds().stream().sorted().map(words::one).toList()));
        own(fields.groundsReason(), blocks);
        blocks.add(paragraph("refusal.by", words.name(fields.decidedBy())));
        boolean inRecord = Boolean.TRUE.equals(fields.inRecord());
        if (inRecord && fields.asks(Right.ACCESS)) {
            blocks.add(paragraph("refusal.representative"));
        }
        if (fields.notedOn() != null) {
            blocks.add(paragraph("refusal.noted", words.one(fields.notedOn())));
        }
        chapter("complaint", blocks);
        if (inRecord) {
            blocks.add(paragraph("complaint.governor"));
        }
        blocks.add(paragraph("complaint.authority"));
    }

    private void own(@Nullable String text, List<Block> blocks) {
        blocks.add(new Block.Paragraph(text == null ? text("blank") : text));
    }

    private void questions(List<Block> blocks) {
        chapter("questions", blocks);
        blocks.add(
                paragraph(
                        "questions.text", said.contact() == null ? text("blank") : said.contact()));
        blocks.add(paragraph("signature", organisation));
    }

    private void chapter(String key, List<Block> blocks) {
        blocks.add(new Block.Heading(1, text(key)));
    }

    private void paragraphs(String key, int last, List<Block> blocks) {
        paragraphs(key, 1, last, blocks);
    }

    private void paragraphs(String key, int first, int last, List<Block> blocks) {
        IntStream.rangeClosed(first, last).forEach(one -> blocks.add(paragraph(key + "." + one)));
    }

    private Block paragraph(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return words.text("rights.letter." + key, arguments);
    }
}
