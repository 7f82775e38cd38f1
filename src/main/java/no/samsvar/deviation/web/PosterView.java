package no.samsvar.deviation.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A poster with its code.
 *
 * @param address what the code holds
 */
public record PosterView(String name, String address) {

    private static final int QUIET_ZONE = 4;

    /** The dark modules as the path of a drawing, one unit each. */
    public String path() {
        var code = code();
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** The drawing's side in modules, with the light border that readers need. */
    public int side() {
        return code().size + 2 * QUIET_ZONE;
    }

    private QrCode code() {
        return QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
    }
}
