package no.samsvar.routine;

import java.util.ArrayList;
import java.util.List;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.register.Entry;
import no.samsvar.register.Stored;
import no.samsvar.register.ValueText;
import no.samsvar.routine.text.RoutineText;
import no.samsvar.routine.text.TextBlocks;
import org.jspecify.annotations.Nullable;

/** A routine to print, or to write on in Word: a version, or a draft that says it is one. */
public final class RoutineDocument {

    private final Stored<RoutineFields> stored;
    private final @Nullable Version version;
    private final boolean proposal;
    private final ValueText words;

    private RoutineDocument(
            Stored<RoutineFields> stored,
            @Nullable Version version,
            boolean proposal,
            ValueText words) {
        this.proposal = proposal;
        this.stored = stored;
        this.version = version;
        this.words = words;
    }

    /**
     * @param version null for the draft
     * @param proposal whether its text follows starting content that no lawyer has checked
     * @param house whose routine it is
     */
    public static Document of(
            Stored<RoutineFields> stored,
            @Nullable Version version,
            boolean proposal,
            String house,
            ValueText words,
            Language language) {
        return new RoutineDocument(stored, version, proposal, words).document(house, language);
    }

    private Document document(String house, Language language) {
        var wording = version == null ? stored.fields().wording() : version.wording();
        var blocks = new ArrayList<Block>();
        if (version == null) {
            blocks.add(new Block.Notice(words.text("routine.is-draft")));
        }
        if (proposal) {
            blocks.add(new Block.Notice(words.text("register.origin.proposal")));
        }
        blocks.addAll(TextBlocks.of(RoutineText.parts(wording.text())));
        if (wording.address() != null) {
            blocks.add(
                    new Block.Paragraph(
                            words.text("routine.elsewhere") + "\n" + wording.address()));
        }
        return new Document(wording.title(), house, language.locale(), front(wording), blocks);
    }

    private List<KeyValue> front(Wording wording) {
        var entry = stored.entry();
        var front = new ArrayList<KeyValue>();
        front.add(KeyValue.of(words.text("register.column.number"), entry.number()));
        front.add(
                KeyValue.of(
                        words.text("routine.field.part"),
                        words.text(Kebab.key(stored.fields().part()))));
        if (wording.purpose() != null) {
            front.add(KeyValue.of(words.text("routine.field.purpose"), wording.purpose()));
        }
        if (version != null) {
            front.add(new KeyValue(words.text("routine.version"), Cell.of(approved(version))));
        }
        front.add(KeyValue.of(words.text("register.column.owner"), words.name(entry.ownerId())));
        review(entry, front);
        if (wording.basis() != null) {
            front.add(KeyValue.of(words.text("routine.field.basis"), wording.basis()));
        }
        return front;
    }

    private String approved(Version one) {
        return words.text(
                "routine.approved",
                Integer.toString(one.number()),
                words.one(one.approvedAt()),
                words.name(one.approvedBy()));
    }

    private void review(Entry entry, List<KeyValue> front) {
        if (entry.reviewOn() != null) {
            front.add(
                    KeyValue.of(words.text("register.column.review"), words.one(entry.reviewOn())));
        }
    }
}
