package no.samsvar.register.link.web;

import java.util.List;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.link.EntryLink;
import no.samsvar.register.link.Relation;

/** An entry's links on its page. */
public record LinksView(List<LinkRow> links, String path, boolean mayWrite) {

    /** A link, with the register of its other end. */
    public record LinkRow(EntryLink link, RegisterKind<?> kind) {

        public String relationKey() {
            return key(link.relation(), link.outward());
        }

        public String href() {
            return kind.path(link.other().id());
        }
    }

    /** What a relation is called, seen from where it begins or from where it ends. */
    public static String key(Relation relation, boolean outward) {
        return Kebab.key(relation) + (outward ? "" : ".inverse");
    }
}
