package no.samsvar.dpia.web;

import java.util.ArrayList;
import no.samsvar.dpia.decision.CaseLack;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.ValueText;

/** What stands in the way, in the reader's words. */
final class LackText {

    private LackText() {}

    static String of(CaseLack lack, ValueText words) {
        var arguments = new ArrayList<>(lack.arguments());
        var part = lack.part();
        if (part != null) {
            arguments.addFirst(words.text(Kebab.key(part)));
        }
        return words.text(lack.code(), arguments.toArray());
    }
}
