package no.samsvar.setup.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samsvar.platform.form.FormName;
import no.samsvar.platform.form.Required;
import no.samsvar.setup.adoption.Choice;
import no.samsvar.setup.adoption.Chosen;
import no.samsvar.setup.guide.OwnSystem;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the lines of a page.
 *
 * @param blanks the answers to blanks of ready texts
 * @param own systems of the enterprise's own, where systems are confirmed
 */
@FormName("start.section")
public record SectionForm(List<SaidLine> lines, List<BlankAnswer> blanks, List<OwnSystem> own) {

    /** What is said to a line. */
    @FormName("start.said")
    public record SaidLine(@Required String line, @Required Choice choice) {}

    /** What is answered to a blank; nothing where it stays open. */
    @FormName("start.blank")
    public record BlankAnswer(
            @Required String line, @Required String blank, @Nullable String answer) {}

    List<Chosen> chosen() {
        return lines.stream()
                .map(one -> new Chosen(one.line(), "", one.choice(), blanks(one.line())))
                .toList();
    }

    private Map<String, String> blanks(String line) {
        return blanks.stream()
                .filter(one -> one.line().equals(line))
                .collect(
                        Collectors.toMap(
                                BlankAnswer::blank,
                                one -> Objects.requireNonNullElse(one.answer(), ""),
                                (one, _) -> one));
    }
}
