package no.samsvar.inspection.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samsvar.inspection.AsOf;
import no.samsvar.inspection.FolderZip;
import no.samsvar.platform.form.Kebab;
import no.samsvar.register.FolderItem;
import no.samsvar.register.ValueText;

/**
 * What the folder's first page leads to.
 *
 * @param organisation whose folder it is
 * @param by who took it out
 * @param documents empty where the folder is of a past day: they are made of what is there now
 * @param notMade names of the documents that a past day's folder lacks
 */
public record FolderIndex(
        String organisation,
        AsOf asOf,
        String by,
        Instant made,
        String language,
        List<RegisterPart> registers,
        List<DocumentPart> documents,
        List<String> notMade,
        ValueText words) {

    /** How the checksums are tried, by what one tries them on. */
    public record Command(String where, String line) {}

    public static final List<Command> COMMANDS =
            List.of(
                    new Command("Linux", "sha256sum -c " + FolderZip.CHECKSUMS),
                    new Command("macOS", "shasum -a 256 -c " + FolderZip.CHECKSUMS),
                    new Command(
                            "Windows (PowerShell)",
                            "Get-Content "
                                    + FolderZip.CHECKSUMS
                                    + " | ForEach-Object { $sum, $file = $_ -split '  ', 2;"
                                    + " if ((Get-FileHash -Algorithm SHA256 $file).Hash -ne $sum)"
                                    + " { $file } }"));

    public String text(String key, Object... arguments) {
        return words.text("inspection.index." + key, arguments);
    }

    public String part(FolderItem.Part part) {
        return words.text("inspection.part." + Kebab.of(part.name()));
    }

    public List<RegisterPart> registers(FolderItem.Part part) {
        return registers.stream().filter(one -> one.part() == part).toList();
    }

    public List<DocumentPart> documents(FolderItem.Part part) {
        return documents.stream().filter(one -> one.source().part() == part).toList();
    }

    /** What could not be brought back as it was that day. */
    public List<String> lost() {
        var lost = new ArrayList<>(notMade);
        registers.stream().flatMap(RegisterPart::lost).forEach(lost::add);
        return lost;
    }
}
