package no.samsvar.register.link.web;

import static no.samsvar.platform.web.Page.text;

import java.util.Arrays;
import java.util.List;
import no.samsvar.platform.web.view.Option;
import no.samsvar.register.Entry;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.link.Relation;

/**
 * The page where one finds what to link to.
 *
 * @param found entries that fit the words typed
 */
public record NewLinkView(RegisterKind<?> kind, Entry entry, String typed, List<Entry> found) {

    public String path() {
        return kind.path(entry.id()) + "/links";
    }

    public boolean asked() {
        return !typed.isBlank();
    }

    public List<Option> relations() {
        return Arrays.stream(Relation.values())
                .map(
                        one ->
                                new Option(
                                        one.name(),
                                        text(LinksView.key(one, true)),
                                        one == Relation.RELATES_TO))
                .toList();
    }

    public List<Option> choices() {
        return found.stream()
                .map(
                        one ->
                                new Option(
                                        one.id().toString(),
                                        one.number() + " " + one.title(),
                                        found.size() == 1))
                .toList();
    }
}
