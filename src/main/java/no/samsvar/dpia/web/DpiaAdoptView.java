package no.samsvar.dpia.web;

import static no.samsvar.platform.web.Page.text;

import no.samsvar.platform.web.view.Input;

/**
 * The choice of a file to adopt a case from.
 *
 * @param wrong what was wrong with the last one; empty where nothing was
 */
public record DpiaAdoptView(String wrong) {

    public String error() {
        return wrong.isEmpty() ? "" : text(wrong);
    }

    public Input input() {
        return Input.of("file", text("dpia.adopt.file")).error(error());
    }
}
