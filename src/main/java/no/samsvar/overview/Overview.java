package no.samsvar.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samsvar.identity.Permissions;
import no.samsvar.register.FolderItem;
import no.samsvar.register.TodayFigure;
import no.samsvar.register.TodayItem;
import no.samsvar.register.TodaySource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what waits and what there is from every room. */
@Service
@Transactional(readOnly = true)
public class Overview {

    private final List<TodaySource> sources;
    private final List<FolderItem> items;

    Overview(List<TodaySource> sources, List<FolderItem> items) {
        this.sources = sources;
        this.items = items;
    }

    /**
     * @param large whether the reader's organisation is shown everything
     */
    public Today today(boolean large) {
        var items = sources.stream().flatMap(source -> source.items().stream()).toList();
        var later =
                items.isEmpty()
                        ? sources.stream().flatMap(source -> source.next().stream()).toList()
                        : List.<TodayItem>of();
        var figures =
                large
                        ? sources.stream().flatMap(source -> source.figures().stream()).toList()
                        : List.<TodayFigure>of();
        return Today.of(items, later, figures);
    }

    /** The folder's three parts with what the reader may see in each. */
    public List<FolderPart> folder() {
        return Stream.of(FolderItem.Part.values())
                .map(
                        part ->
                                new FolderPart(
                                        part,
                                        items.stream()
                                                .filter(item -> item.part() == part)
                                                .filter(item -> Permissions.has(item.permission()))
                                                .sorted(Comparator.comparingInt(FolderItem::order))
                                                .toList()))
                .toList();
    }
}
