package no.samsvar.dpia.part;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code dpia_part}. */
@Repository("dpiaPartRepository")
class PartRepository {

    private final JdbcClient db;

    PartRepository(JdbcClient db) {
        this.db = db;
    }

    /** A row as it is stored. */
    record Row(
            CasePart part,
            @Nullable Boolean answer,
            @Nullable String text,
            @Nullable UUID saidBy,
            @Nullable Instant saidAt,
            @Nullable Boolean adoptedAnswer,
            @Nullable String adoptedText,
            int version) {

        PartText stored() {
            return new PartText(
                    part,
                    words(answer, text),
                    words(adoptedAnswer, adoptedText),
                    saidBy,
                    saidAt,
                    version);
        }

        private static Optional<Words> words(@Nullable Boolean answer, @Nullable String text) {
            return Optional.ofNullable(text).map(it -> new Words(answer, it));
        }
    }

    Map<CasePart, PartText> of(EntryId dpia) {
        var found = new EnumMap<CasePart, PartText>(CasePart.class);
        db.sql(
                        """
                        select part, answer, text, said_by, said_at, adopted_answer, adopted_text,
                            version
                        from dpia_part
                        where organisation_id = current_organisation() and entry_id = ?
                        """)
                .param(dpia.value())
                .query(Rows.of(Row.class))
                .list()
                .forEach(row -> found.put(row.part(), row.stored()));
        return found;
    }

    /** Whether it was stored: not where somebody has said something since this version. */
    boolean say(EntryId dpia, CasePart part, int version, Words words) {
        return db.sql(
                                """
                                insert into dpia_part (entry_id, part, answer, text, said_by,
                                    said_at, version)
                                values (?, ?, ?, ?, current_person(), action_time(), 1)
                                on conflict (organisation_id, entry_id, part) do update set
                                    answer = excluded.answer, text = excluded.text,
                                    said_by = excluded.said_by, said_at = excluded.said_at,
                                    version = dpia_part.version + 1
                                where dpia_part.version = ?
                                """)
                        .params(
                                Values.of(
                                        dpia.value(),
                                        part.name(),
                                        words.answer(),
                                        words.text(),
                                        version))
                        .update()
                == 1;
    }

    void adopt(EntryId dpia, CasePart part, Words words) {
        db.sql(
                        """
                        insert into dpia_part (entry_id, part, adopted_answer, adopted_text)
                        values (?, ?, ?, ?)
                        """)
                .params(Values.of(dpia.value(), part.name(), words.answer(), words.text()))
                .update();
    }
}
