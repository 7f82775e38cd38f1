package no.samsvar.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Permissions;
import no.samsvar.platform.form.CrossChecked;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FieldKind;
import no.samsvar.platform.form.FormDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * A register, declared: a bean of this type is all that lists, forms, import, export, search and
 * the API need to know of it.
 *
 * @param name of the register, its table and its addresses, such as {@code supplier}
 * @param prefix of its entries' numbers, such as {@code LEV}
 * @param fields its own fields; one of them is {@code title}, which lies in the entry
 * @param states an entry starts in the first and may move to any other
 * @param icon the name of an icon in {@code web/icons.txt}
 * @param decisions the states that somebody decides, each with the permission that takes
 * @param handmade its entries are made on pages of the feature's own, not on the general form
 * @param owned whether each of its entries must be somebody's
 * @param sealed the states in which nothing of an entry is changed any more
 * @param rule what it asks of an entry beyond what the form judges
 */
public record RegisterKind<F extends Record>(
        String name,
        String prefix,
        FormDeclaration<F> fields,
        List<String> states,
        Permission read,
        Permission write,
        String icon,
        Map<String, Permission> decisions,
        boolean handmade,
        boolean owned,
        Set<String> sealed,
        EntryRule<F> rule) {

    public RegisterKind {
        if (!fields.field("title").required()) {
            throw new IllegalArgumentException(name + ": a title is required of every entry");
        }
    }

    public static <F extends Record> RegisterKind<F> of(
            String name, String prefix, Class<F> fields, List<String> states) {
        return of(
                name,
                prefix,
                fields,
                states,
                Permission.valueOf(name.toUpperCase(Locale.ROOT) + "_READ"),
                Permission.valueOf(name.toUpperCase(Locale.ROOT) + "_WRITE"));
    }

    /** The same with permissions that are not called after it. */
    public static <F extends Record> RegisterKind<F> of(
            String name,
            String prefix,
            Class<F> fields,
            List<String> states,
            Permission read,
            Permission write) {
        return new RegisterKind<>(
                name,
                prefix,
                FormDeclaration.of(fields),
                states,
                read,
                write,
                "Folder",
                Map.of(),
                false,
                false,
                Set.of(),
                (_, _, _, _) -> List.of());
    }

    public RegisterKind<F> withIcon(String chosen) {
        return new RegisterKind<>(
                name, prefix, fields, states, read, write, chosen, decisions, handmade, owned,
                sealed, rule);
    }

    public RegisterKind<F> withPagesOfItsOwn() {
        return new RegisterKind<>(
                name, prefix, fields, states, read, write, icon, decisions, true, owned, sealed,
                rule);
    }

    /** The same where moving to this state is a decision that takes a permission of its own. */
    public RegisterKind<F> deciding(String state, Permission toDecide) {
        var all = new HashMap<>(decisions);
        all.put(state, toDecide);
        return new RegisterKind<>(
                name,
                prefix,
                fields,
                states,
                read,
                write,
                icon,
                Map.copyOf(all),
                handmade,
                owned,
                sealed,
                rule);
    }

    /** The same where each entry must be somebody's. */
    public RegisterKind<F> withOwners() {
        return new RegisterKind<>(
                name, prefix, fields, states, read, write, icon, decisions, handmade, true, sealed,
                rule);
    }

    /** The same where nothing of an entry in this state is changed any more. */
    public RegisterKind<F> sealing(String state) {
        return new RegisterKind<>(
                name,
                prefix,
                fields,
                states,
                read,
                write,
                icon,
                decisions,
                handmade,
                owned,
                Set.of(state),
                rule);
    }

    /** Whether whoever acts may change this entry and what is attached to it. */
    public boolean mayChange(Entry entry) {
        return Permissions.has(write) && !sealed.contains(entry.status());
    }

    /** The same where every change must also pass this rule. */
    public RegisterKind<F> asking(EntryRule<F> chosen) {
        return new RegisterKind<>(
                name, prefix, fields, states, read, write, icon, decisions, handmade, owned, sealed,
                chosen);
    }

    /**
     * What is wrong with an entry that the form alone cannot judge, as {@link EntryRule} has it.
     */
    public List<CrossChecked.Problem> problems(
            @Nullable Stored<F> before, F values, EntryFields shared, String state) {
        var problems = new ArrayList<>(rule.problems(before, values, shared, state));
        if (owned && shared.owner() == null) {
            problems.add(new CrossChecked.Problem("owner", "register.owner-needed"));
        }
        return List.copyOf(problems);
    }

    /** Where its list is. */
    public String path() {
        return "/registers/" + name;
    }

    /** Where an entry of it is. */
    public String path(EntryId id) {
        return path() + "/" + id;
    }

    /** The fields that are columns of the register's own table. */
    public List<FieldDeclaration> columns() {
        return fields.fields().stream()
                .filter(field -> !field.name().equals("title") && !isChild(field))
                .toList();
    }

    /** Those of them that are stored as somebody filled them in. */
    List<FieldDeclaration> written() {
        return columns().stream().filter(field -> !field.derived()).toList();
    }

    /** The fields whose values lie in a table of their own, a row each. */
    public List<FieldDeclaration> children() {
        return fields.fields().stream().filter(RegisterKind::isChild).toList();
    }

    /** The table of such a field. */
    public String childTable(FieldDeclaration field) {
        return name + "_" + field.column();
    }

    String titleOf(F values) {
        return (String) Objects.requireNonNull(fields.field("title").valueIn(values));
    }

    private static boolean isChild(FieldDeclaration field) {
        return field.kind() == FieldKind.ROWS || field.kind() == FieldKind.REFERENCES;
    }
}
