package no.samsvar.platform.sheet;

import java.util.List;

/**
 * One row of a file.
 *
 * @param number as the person sees it in Excel, from 1
 * @param cells one text per header, empty where the cell is; dates are ISO, numbers plain
 */
public record RawRow(int number, List<String> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }
}
