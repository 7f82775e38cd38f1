package no.samsvar.register.exchange.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samsvar.identity.CheckedInside;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sheet.Sheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.web.Languages;
import no.samsvar.platform.web.api.Asks;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.Exports;
import no.samsvar.register.exchange.FileColumn;
import no.samsvar.register.exchange.FileColumns;
import no.samsvar.register.web.ListAddress;
import no.samsvar.register.web.ListColumn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists as files: what a list shows, by the same address; with {@code all=yes} every column there
 * is.
 */
@Controller
class ExportController {

    static final String BY_REGISTER = "the register in the address says which permission";

    private final RegisterKinds kinds;
    private final Exports exports;
    private final Languages languages;
    private final Clock clock;

    ExportController(RegisterKinds kinds, Exports exports, Languages languages, Clock clock) {
        this.kinds = kinds;
        this.exports = exports;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping({"/registers/{kind}/export.{format}", "/api/v1/registers/{kind}/export.{format}"})
    @CheckedInside(BY_REGISTER)
    @Asks({"q", "sort", "columns", "all"})
    ResponseEntity<byte[]> export(
            @PathVariable String kind, @PathVariable String format, HttpServletRequest request)
            throws IOException {
        Permissions.check(Permission.EXPORT);
        var named = kinds.named(kind);
        Permissions.check(named.read());
        var address = new ListAddress(named.path(), Typed.ofParameters(request.getParameterMap()));
        return file(
                exports.sheet(named, address.query(), columns(named, address), languages.current()),
                format);
    }

    @GetMapping({
        "/registers/{kind}/template.{format}",
        "/api/v1/registers/{kind}/template.{format}"
    })
    @CheckedInside(BY_REGISTER)
    ResponseEntity<byte[]> template(@PathVariable String kind, @PathVariable String format)
            throws IOException {
        var named = kinds.named(kind);
        ImportController.check(named);
        return file(exports.template(named, languages.current()), format);
    }

    private static boolean all(ListAddress address) {
        return address.typed().first("all").equals("yes");
    }

    private static List<FileColumn> columns(RegisterKind<?> kind, ListAddress address) {
        var columns = FileColumns.of(kind);
        return all(address)
                ? columns.all()
                : columns.listed(
                        ListColumn.shown(kind, address.columns()).stream()
                                .map(ListColumn::name)
                                .toList());
    }

    private ResponseEntity<byte[]> file(Sheet sheet, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (format) {
            case "xlsx" -> Sheets.writeXlsx(List.of(sheet), out);
            case "csv" -> Sheets.writeCsv(sheet, out);
            default -> throw new NotFound();
        }
        return FileName.attached(
                out.toByteArray(),
                format.equals("xlsx") ? Sheets.XLSX : Sheets.CSV,
                sheet.name(),
                LocalDate.now(clock),
                format);
    }
}
