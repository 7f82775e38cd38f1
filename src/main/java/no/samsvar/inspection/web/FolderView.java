package no.samsvar.inspection.web;

import java.util.List;
import no.samsvar.authorisation.Authorisation;
import no.samsvar.inspection.HandingOut;

/**
 * The page where one takes the folder out.
 *
 * @param asOf the date as it was typed
 * @param wrong the key of what is wrong with it; empty where nothing is
 * @param taken the latest first
 * @param auditors those whose trail the reader may see
 */
public record FolderView(
        String asOf, String wrong, List<HandingOut> taken, List<Authorisation> auditors) {

    private static final long KILOBYTE = 1000;

    /** How large it was, in kB. */
    public static long kilobytes(HandingOut taken) {
        return Math.max(1, taken.bytes() / KILOBYTE);
    }
}
