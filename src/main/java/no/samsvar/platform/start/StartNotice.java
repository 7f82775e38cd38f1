package no.samsvar.platform.start;

import java.util.List;

/** What a room has to tell on the terminal when the program is ready: the set-up link. */
public interface StartNotice {

    /**
     * The lines to print, none most of the time.
     *
     * @param address where the program answers, without a slash at its end
     */
    List<String> lines(String address);
}
