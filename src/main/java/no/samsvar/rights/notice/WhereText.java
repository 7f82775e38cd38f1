package no.samsvar.rights.notice;

/** Where the whole notice is found. */
final class WhereText {

    private WhereText() {}

    static String of(NoticeFacts facts, Say say) {
        var said = facts.settings().wholeAt();
        if (!facts.address().isEmpty()) {
            return say.text("where", facts.address());
        }
        return said == null ? say.text("where.ask") : say.text("where", said);
    }
}
