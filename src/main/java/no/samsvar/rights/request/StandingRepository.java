package no.samsvar.rights.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be respected, whoever may see the case it comes from. */
@Repository("requestStandingRepository")
class StandingRepository {

    private static final String STANDING =
            """
            select s.entry_id, coalesce(e.number, '') as number, s.rights, s.since, s.until
            from request_standing s
            left join entry e on e.organisation_id = s.organisation_id and e.id = s.entry_id
            where s.organisation_id = current_organisation() and ?::uuid = any(s.processings)
                and s.since <= ?::date and (s.until is null or s.until >= ?::date)
            order by s.since, s.entry_id
            """;

    private final JdbcClient db;

    StandingRepository(JdbcClient db) {
        this.db = db;
    }

    /** Says anew what stands of a request. */
    void stand(EntryId id, RequestFields fields, LocalDate since) {
        var rights = EnumSet.copyOf(fields.rights());
        rights.retainAll(Right.STANDING);
        db.sql(
                        """
                        insert into request_standing (entry_id, rights, processings, since, until)
                        values (?, ?, ?, ?::date, ?::date)
                        on conflict (organisation_id, entry_id) do update set
                            rights = excluded.rights, processings = excluded.processings,
                            since = excluded.since, until = excluded.until
                        """)
                .params(
                        Arrays.asList(
                                id.value(),
                                rights.stream().map(Right::name).toArray(String[]::new),
                                fields.processings().toArray(UUID[]::new),
                                since,
                                fields.standsUntil()))
                .update();
    }

    void end(EntryId id) {
        db.sql(
                        """
                        delete from request_standing
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(id.value())
                .update();
    }

    List<StandingRight> on(EntryId processing, LocalDate day) {
        return db.sql(STANDING)
                .params(processing.value(), day, day)
                .query(StandingRepository::standing)
                .list();
    }

    private static StandingRight standing(ResultSet row, int number) throws SQLException {
        return new StandingRight(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("number"),
                rights((String[]) row.getArray("rights").getArray()),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    private static Set<Right> rights(String[] names) {
        return Arrays.stream(names).map(Right::valueOf).collect(Collectors.toSet());
    }
}
