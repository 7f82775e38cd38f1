package no.samsvar.register;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long lists of 10,000 entries take, and how PostgreSQL finds them. Tells figures and asserts
 * none: run it by {@code -Dtest=ListFigures -Dsamsvar.figures=true} on a machine at rest.
 */
@EnabledIfSystemProperty(named = "samsvar.figures", matches = "true")
class ListFigures implements SamsvarTest {

    private static final int ENTRIES = 10_000;
    private static final int TIMES = 60;

    private static final String FILL_ENTRIES =
            """
            insert into entry (id, kind, number, title, status, review_on, created_by, created_at,
                changed_by, changed_at, search)
            select gen_random_uuid(), 'supplier', 'LEV-2026-' || lpad(n::text, 5, '0'),
                (array['Åpen', 'Journal', 'Ærlig', 'Zoo', 'Bygg', 'Øst'])[1 + n % 6] || ' drift ' || n,
                (array['ACTIVE', 'ENDED'])[1 + n % 2], date '2026-01-01' + n % 700,
                current_person(), now() - n * interval '1 minute',
                current_person(), now() - n * interval '1 minute',
                to_tsvector('norwegian', 'leverandør av journal og drift nummer ' || n)
            from generate_series(1, ?) n
            """;

    private static final String FILL_SUPPLIERS =
            """
            insert into supplier (entry_id, delivers, likely_role, agreement, agreement_until)
            select id, 'Drift og ' || title, 'PROCESSOR', substr(number, 10)::int % 3 = 0,
                review_on + 30
            from entry
            """;

    @Autowired Examples examples;
    @Autowired Lists lists;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    @Test
    void tell() {
        var maja = examples.manager();
        work.run(
                maja.scope(),
                () -> {
                    db.sql(FILL_ENTRIES).param(ENTRIES).update();
                    db.sql(FILL_SUPPLIERS).update();
                });
        queries().forEach((name, query) -> tell(maja, name, query));
    }

    private static Map<String, ListQuery> queries() {
        var queries = new LinkedHashMap<String, ListQuery>();
        for (var sort : List.of("changed", "title", "number", "review", "agreementUntil")) {
            queries.put("sort " + sort, query("", Map.of(), sort));
        }
        queries.put(
                "filter choice", query("", Map.of("likelyRole", List.of("PROCESSOR")), "title"));
        queries.put("filter yes", query("", Map.of("agreement", List.of("yes")), "title"));
        queries.put("filter state", query("", Map.of("status", List.of("ENDED")), "changed"));
        queries.put("words", query("journal nummer 77", Map.of(), "changed"));
        queries.put("word in many", query("drift", Map.of(), "title"));
        return queries;
    }

    private static ListQuery query(String words, Map<String, List<String>> filters, String sort) {
        return new ListQuery(words, filters, sort, true, Optional.empty(), ListQuery.PAGE);
    }

    private void tell(Someone reader, String name, ListQuery query) {
        var first = page(reader, query);
        var further = first.next().map(query::starting).orElse(query);
        System.out.printf(
                "%-16s %6d found  first page %s  second page %s%n",
                name, first.total(), times(reader, query), times(reader, further));
        System.out.println(explained(reader, further));
    }

    private ListPage page(Someone reader, ListQuery query) {
        return reader.scope().call(() -> lists.page(SUPPLIER, query));
    }

    private String times(Someone reader, ListQuery query) {
        var times = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            page(reader, query);
            times[time] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return "p50 %.1f ms, p95 %.1f ms"
                .formatted(times[TIMES / 2] / 1e6, times[TIMES * 95 / 100] / 1e6);
    }

    private String explained(Someone reader, ListQuery query) {
        var sql = new ListSql(SUPPLIER, query);
        var page = "explain (analyze, costs off) " + sql.page();
        var lines =
                work.read(
                        reader.scope(),
                        () ->
                                new ArrayList<>(
                                        db.sql(page)
                                                .params(sql.parameters())
                                                .query(String.class)
                                                .list()));
        return "    " + String.join("\n    ", lines);
    }
}
