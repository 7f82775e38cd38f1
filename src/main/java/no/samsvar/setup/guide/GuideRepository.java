package no.samsvar.setup.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.form.Typed;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class GuideRepository {

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private static final String REACH =
            """
            insert into start_guide (reached, begun_at, touched_at) values (:reached, :now, :now)
            on conflict (organisation_id) do update set reached = :reached, touched_at = :now,
                done_at = coalesce(start_guide.done_at,
                    case when :reached = 'DONE' then cast(:now as timestamptz) end)
            """;

    /** An earlier version is inserted where there is none, and updates none that has gone on. */
    private static final String SAVE =
            """
            insert into start_page (page, typed, version)
            select :page, cast(:typed as jsonb), 1 where :version = 0
            on conflict (organisation_id, page) do nothing
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    GuideRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Guide> find() {
        return db.sql(
                        """
                        select reached, begun_at, touched_at, done_at from start_guide
                        where organisation_id = current_organisation()
                        """)
                .query(Rows.of(Guide.class))
                .optional();
    }

    void reach(GuidePage page, Instant now) {
        db.sql(REACH)
                .param("reached", page.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<GuidePage, SavedPage> pages() {
        var pages = new EnumMap<GuidePage, SavedPage>(GuidePage.class);
        db.sql(
                        """
                        select page, typed::text, version from start_page
                        where organisation_id = current_organisation()
                        """)
                .query(
                        (ResultSet row) -> {
                            pages.put(GuidePage.valueOf(row.getString("page")), page(row));
                        });
        return pages;
    }

    boolean save(GuidePage page, Typed typed, int version) {
        var text = json.writeValueAsString(typed.values());
        int saved =
                db.sql(SAVE)
                        .param("page", page.name())
                        .param("typed", text)
                        .param("version", version)
                        .update();
        return saved == 1
                || db.sql(
                                        """
                                        update start_page set typed = ?::jsonb, version = version + 1
                                        where organisation_id = current_organisation()
                                            and page = ? and version = ?
                                        """)
                                .params(text, page.name(), version)
                                .update()
                        == 1;
    }

    private SavedPage page(ResultSet row) throws SQLException {
        return new SavedPage(
                new Typed(json.readValue(row.getString("typed"), TYPED)), row.getInt("version"));
    }
}
