package no.samsvar.training.secrecy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samsvar.document.Block;
import no.samsvar.document.Document;
import no.samsvar.document.KeyValue;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.sheet.Cell;
import no.samsvar.platform.text.Language;
import no.samsvar.platform.text.Texts;
import no.samsvar.training.DeclarationFields;
import no.samsvar.training.Provision;
import no.samsvar.training.Tie;

/**
 * The text that somebody signs, with the provisions that apply to them (SEC-01). A proposal in our
 * own words, which no lawyer has checked.
 */
public final class Undertaking {

    private Undertaking() {}

    /**
     * The provisions that a declaration names: those chosen in it, else those that usually apply to
     * whoever works so for an enterprise of this kind (004 § 2.3).
     */
    public static Set<Provision> provisions(DeclarationFields fields, Kind kind) {
        if (!fields.provisions().isEmpty()) {
            return EnumSet.copyOf(fields.provisions());
        }
        var usual = EnumSet.of(Provision.PATIENT_RECORD_ACT_15);
        if (fields.tie() != Tie.SUPPLIER_STAFF && kind != Kind.SUPPLIER) {
            usual.add(Provision.HEALTH_PERSONNEL_ACT_21);
        }
        if (kind == Kind.MUNICIPALITY) {
            usual.add(Provision.PUBLIC_ADMINISTRATION_ACT_13);
        }
        return usual;
    }

    /** The document to sign. */
    public static Document document(
            DeclarationFields fields,
            String organisation,
            Kind kind,
            Texts texts,
            Language language) {
        return new Document(
                texts.text(language, "declaration.form.title"),
                organisation,
                language.locale(),
                List.of(
                        new KeyValue(
                                texts.text(language, "declaration.field.title"),
                                Cell.of(fields.title()))),
                List.of(
                        new Block.Notice(texts.text(language, "declaration.form.proposal")),
                        new Block.Paragraph(
                                texts.text(language, "declaration.form.text", organisation)),
                        new Block.Heading(1, texts.text(language, "declaration.field.provisions")),
                        new Block.BulletList(
                                provisions(fields, kind).stream()
                                        .map(one -> texts.text(language, Kebab.key(one)))
                                        .toList()),
                        new Block.Heading(1, texts.text(language, "declaration.form.means")),
                        new Block.BulletList(
                                List.of(
                                        texts.text(language, "declaration.form.silent"),
                                        texts.text(language, "declaration.form.active"),
                                        texts.text(language, "declaration.form.no-snooping"),
                                        texts.text(language, "declaration.form.after"))),
                        new Block.Paragraph(texts.text(language, "declaration.form.signature"))));
    }
}
