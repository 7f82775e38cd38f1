package no.samsvar.rights.notice;

import java.util.List;
import no.samsvar.document.Block;

/** What a notice says. */
public record Reading(String title, List<Block> blocks) {

    public Reading {
        blocks = List.copyOf(blocks);
    }
}
