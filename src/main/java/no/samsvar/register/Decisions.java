package no.samsvar.register;

import no.samsvar.identity.Access;

/**
 * Whether somebody may move entries to a state. What runs without anybody signed in takes no
 * decisions of its own and is not asked.
 */
public final class Decisions {

    private Decisions() {}

    public static boolean mayMove(RegisterKind<?> kind, String state) {
        var needed = kind.decisions().get(state);
        return needed == null || Access.current().map(access -> access.may(needed)).orElse(true);
    }
}
