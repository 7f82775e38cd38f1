package no.samsvar.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries found by words. */
@Repository
class FoundRepository {

    private final JdbcClient db;

    FoundRepository(JdbcClient db) {
        this.db = db;
    }

    private static final String FIND =
            "select "
                    + EntryRepository.COLUMNS
                    + """
                     from (
                        select entry_id, max(rank) as rank from search_entries(?, ?, ?, ?)
                        group by entry_id) found
                    join entry e on e.organisation_id = current_organisation()
                        and e.id = found.entry_id
                    order by found.rank desc, e.changed_at desc limit ?
                    """;

    /** What the function finds is read again here under the policies. */
    List<Entry> find(String[] kinds, String typed, String[] groups, int most) {
        return db.sql(FIND)
                .params(kinds, typed, groups, most, most)
                .query(EntryRepository::entry)
                .list();
    }
}
