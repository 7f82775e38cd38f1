package no.samsvar.platform.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters by position, absent ones among them. */
public final class Values {

    private Values() {}

    public static List<@Nullable Object> of(@Nullable Object... values) {
        var list = new ArrayList<@Nullable Object>(values.length);
        Collections.addAll(list, values);
        return list;
    }
}
