package no.samsvar.register.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.sql.ReadOnce;
import no.samsvar.register.Entry;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKind;
import no.samsvar.register.RegisterKinds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How entries belong together, whatever their registers. */
@Service("entryLinks")
@Transactional
public class Links {

    private final LinkRepository links;
    private final Register register;
    private final RegisterKinds kinds;
    private final NewId ids;

    Links(LinkRepository links, Register register, RegisterKinds kinds, NewId ids) {
        this.links = links;
        this.register = register;
        this.kinds = kinds;
        this.ids = ids;
    }

    /** Links two entries that whoever acts can see; the same link again changes nothing. */
    public void link(EntryId from, Relation relation, EntryId to) {
        if (from.equals(to)) {
            throw new RuleBroken("register.link-to-itself");
        }
        register.entry(from);
        register.entry(to);
        links.insert(ids.next(), from, relation, to);
    }

    /** Takes away a link from or to this entry. */
    public void unlink(EntryId entry, UUID link) {
        if (links.delete(entry, link) == 0) {
            throw new NotFound();
        }
    }

    /** The links from and to an entry whose other end whoever is signed in may read. */
    @Transactional(readOnly = true)
    public List<EntryLink> of(EntryId entry) {
        return ReadOnce.of(List.of(Links.class, entry), () -> read(entry));
    }

    /** For each of these entries those that are linked to it so, by one statement. */
    @Transactional(readOnly = true)
    public Map<EntryId, List<EntryId>> to(Collection<EntryId> entries, Relation relation) {
        return links.to(entries, relation).stream()
                .collect(
                        Collectors.groupingBy(
                                LinkRepository.Pair::to,
                                Collectors.mapping(
                                        LinkRepository.Pair::from, Collectors.toList())));
    }

    private List<EntryLink> read(EntryId entry) {
        var rows = links.of(entry);
        var others = readable(rows.stream().map(LinkRepository.Row::other).toList());
        var byId = others.stream().collect(Collectors.toMap(Entry::id, one -> one));
        return rows.stream()
                .filter(row -> byId.containsKey(row.other()))
                .map(
                        row ->
                                new EntryLink(
                                        row.id(),
                                        row.relation(),
                                        row.outward(),
                                        Objects.requireNonNull(byId.get(row.other()))))
                .toList();
    }

    private List<Entry> readable(List<EntryId> asked) {
        var names = kinds.readable().stream().map(RegisterKind::name).toList();
        return register.entries(asked).stream()
                .filter(entry -> names.contains(entry.kind()))
                .toList();
    }
}
