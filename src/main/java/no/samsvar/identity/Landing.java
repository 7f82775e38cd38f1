package no.samsvar.identity;

import java.util.Optional;

/** A bean by which a room receives somebody who holds no role in any organisation now. */
public interface Landing {

    /** The local address of their first page; empty where this room has none for them. */
    Optional<String> path(Access access);
}
