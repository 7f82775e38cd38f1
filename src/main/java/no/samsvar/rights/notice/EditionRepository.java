package no.samsvar.rights.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.sql.Rows;
import no.samsvar.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions of the notice; they are added to and never changed. */
@Repository("noticeEditionRepository")
class EditionRepository {

    private static final String EDITIONS =
            """
            select number, approved_by, approved_at, lacks from notice_edition
            where organisation_id = current_organisation() order by number desc
            """;

    private final JdbcClient db;

    EditionRepository(JdbcClient db) {
        this.db = db;
    }

    /** The words of a copy, line by line. */
    record Words(String title, String words) {}

    /** The newest first. */
    List<Edition> all() {
        return db.sql(EDITIONS).query(Rows.of(Edition.class)).list();
    }

    Optional<Edition> newest() {
        return db.sql(EDITIONS + " limit 1").query(Rows.of(Edition.class)).optional();
    }

    Mark mark() {
        return db.sql(
                        """
                        select
                            (select coalesce(max(number), 0) from notice_edition
                             where organisation_id = current_organisation()) as edition,
                            (select coalesce(sum(version), 0) from notice_activity
                             where organisation_id = current_organisation())
                            + (select coalesce(sum(version), 0) from notice_setting
                               where organisation_id = current_organisation())
                            + (select coalesce(sum(extract(epoch from decided_at)::bigint), 0)
                               from notice_opening
                               where organisation_id = current_organisation()) as said
                        """)
                .query(Rows.of(Mark.class))
                .single();
    }

    void insert(int number, int lacks) {
        db.sql(
                        """
                        insert into notice_edition (number, approved_by, approved_at, lacks)
                        values (?, current_person(), action_time(), ?)
                        """)
                .params(number, lacks)
                .update();
    }

    void insert(int number, NoticeCopy kept, List<String> lines, byte[] pdf) {
        db.sql(
                        """
                        insert into notice_copy
                            (number, shape, language, title, words, pdf, sha256)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        number,
                        kept.shape().name(),
                        kept.language().name(),
                        kept.title(),
                        String.join("\n", lines),
                        pdf,
                        kept.sha256())
                .update();
    }

    /** By the number of their edition. */
    Map<Integer, List<NoticeCopy>> copies() {
        var copies = new HashMap<Integer, List<NoticeCopy>>();
        var copy = Rows.of(NoticeCopy.class);
        db.sql(
                        """
                        select number, shape, language, title, sha256 from notice_copy
                        where organisation_id = current_organisation()
                        order by array_position(array['LONG', 'SHORT', 'EASY', 'POSTER'], shape),
                            array_position(array['NB', 'NN', 'EN'], language)
                        """)
                .query(
                        (row, at) ->
                                copies.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                                        .add(copy.mapRow(row, at)))
                .list();
        return copies;
    }

    Optional<Reading> reading(int number, Shape shape, Language language) {
        return db.sql(
                        """
                        select title, words from notice_copy
                        where organisation_id = current_organisation() and number = ?
                            and shape = ? and language = ?
                        """)
                .params(number, shape.name(), language.name())
                .query(Rows.of(Words.class))
                .optional()
                .map(
                        kept ->
                                new Reading(
                                        kept.title(),
                                        KeptWords.blocks(Arrays.asList(kept.words().split("\n")))));
    }

    Optional<byte[]> pdf(int number, Shape shape, Language language) {
        return db.sql(
                        """
                        select pdf from notice_copy
                        where organisation_id = current_organisation() and number = ?
                            and shape = ? and language = ?
                        """)
                .params(number, shape.name(), language.name())
                .query(byte[].class)
                .optional();
    }
}
