package no.samsvar.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears which sheets an Excel file has, which of them people see, and how it counts days. */
final class XlsxWorkbook extends DefaultHandler {

    record SheetPart(String name, String relation) {}

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<SheetPart> visible = new ArrayList<>();
    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            from1904 = isTrue(attributes.getValue("date1904"));
        } else if (name.equals("sheet") && isVisible(attributes.getValue("state"))) {
            visible.add(
                    new SheetPart(
                            attributes.getValue("name"), attributes.getValue(RELATIONS, "id")));
        }
    }

    List<SheetPart> visibleSheets() {
        return visible;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    private static boolean isVisible(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
