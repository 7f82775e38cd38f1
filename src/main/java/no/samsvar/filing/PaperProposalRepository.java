package no.samsvar.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samsvar.register.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code paper_proposal}. */
@Repository
class PaperProposalRepository {

    private final JdbcClient db;

    PaperProposalRepository(JdbcClient db) {
        this.db = db;
    }

    void insert(EntryId paper, Proposal proposal) {
        db.sql("insert into paper_proposal (entry_id, what, signs, concerns) values (?, ?, ?, ?)")
                .param(paper.value())
                .param(proposal.what().name())
                .param(proposal.signs().toArray(String[]::new))
                .param(proposal.concerns().map(EntryId::value).orElse(null))
                .update();
    }

    Map<EntryId, Proposal> of(Collection<EntryId> papers) {
        return db
                .sql(
                        """
                        select entry_id, what, signs, concerns from paper_proposal
                        where organisation_id = current_organisation() and entry_id = any(?)
                        """)
                .param(papers.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(paper(row), proposal(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static EntryId paper(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("entry_id", UUID.class));
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                PaperType.valueOf(row.getString("what")),
                List.of((String[]) row.getArray("signs").getArray()),
                Optional.ofNullable(row.getObject("concerns", UUID.class)).map(EntryId::new));
    }
}
