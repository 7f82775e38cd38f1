package no.samsvar.platform.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Excel's numbers as plain text: those shown as dates as ISO dates, the others without format. */
final class XlsxValues extends DataFormatter {

    private final boolean from1904;

    XlsxValues(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            var moment = DateUtil.getLocalDateTime(value, from1904, true);
            return value < 1 && !from1904
                    ? IsoText.of(moment.toLocalTime())
                    : IsoText.dayOrMoment(moment);
        }
        return new BigDecimal(NumberToTextConverter.toText(value)).toPlainString();
    }
}
