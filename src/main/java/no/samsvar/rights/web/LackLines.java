package no.samsvar.rights.web;

import java.util.List;
import java.util.Optional;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.Kebab;
import no.samsvar.platform.web.view.Input;
import no.samsvar.processing.Missing;
import no.samsvar.processing.MissingWords;
import no.samsvar.processing.ProcessingKinds;
import no.samsvar.register.ValueText;
import no.samsvar.rights.notice.Lack;
import no.samsvar.rights.notice.NoticeActivity;
import no.samsvar.rights.notice.NoticeFacts;
import no.samsvar.rights.notice.NoticeRule;

/** What a notice lacks, in words, each with a way to the field where it is mended. */
final class LackLines {

    private final ValueText words;

    LackLines(ValueText words) {
        this.words = words;
    }

    List<LackLine> of(NoticeFacts facts) {
        return NoticeRule.lacks(facts).stream().map(this::line).toList();
    }

    private LackLine line(Lack lack) {
        var activity = lack.activity();
        var missing = lack.missing();
        if (activity == null) {
            return new LackLine(text(lack.kind()), "", whole(lack.kind()));
        }
        var title = activity.stored().entry().title();
        return missing == null
                ? new LackLine(text(lack.kind()), title, said(lack.kind(), activity))
                : new LackLine(MissingWords.of(missing, words), title, recorded(activity, missing));
    }

    private String text(Lack.Kind kind) {
        return words.text("notice.lack." + Kebab.of(kind.name()));
    }

    private static Optional<String> whole(Lack.Kind kind) {
        var field =
                switch (kind) {
                    case CONTACT -> "contact";
                    case OFFICER -> "officer";
                    case AUTOMATED -> "automated";
                    default -> "";
                };
        return field.isEmpty()
                ? Optional.of("/processing")
                : mended(Permission.NOTICE_WRITE, "/notice/settings", field);
    }

    private static Optional<String> said(Lack.Kind kind, NoticeActivity activity) {
        return mended(
                Permission.NOTICE_WRITE,
                "/notice/activities/" + activity.stored().entry().id(),
                kind == Lack.Kind.INTEREST ? "interest" : "origins");
    }

    private static Optional<String> recorded(NoticeActivity activity, Missing missing) {
        var entry = activity.stored().entry();
        return mended(
                Permission.PROCESSING_WRITE,
                ProcessingKinds.PROCESSING.path(entry.id()) + "/edit",
                missing.point().field());
    }

    private static Optional<String> mended(Permission permission, String path, String field) {
        return Permissions.has(permission)
                ? Optional.of(path + "#" + Input.id(field))
                : Optional.empty();
    }
}
