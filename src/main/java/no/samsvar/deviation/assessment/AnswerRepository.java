package no.samsvar.deviation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samsvar.platform.form.FieldDeclaration;
import no.samsvar.platform.form.FormDeclaration;
import no.samsvar.platform.sql.FieldColumn;
import no.samsvar.register.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of answers, whose columns the topics' forms name: one row a deviation. */
@Repository
class AnswerRepository {

    private static final String SELECT =
            """
            select a.*, secrecy_decider.name as secrecy_decider, notice_decider.name as notice_decider
            from deviation d
            left join deviation_assessment a
                on a.organisation_id = d.organisation_id and a.entry_id = d.entry_id
            left join person secrecy_decider on secrecy_decider.id = a.secrecy_decided_by
            left join person notice_decider on notice_decider.id = a.notice_decided_by
            where d.organisation_id = current_organisation() and d.entry_id = ?
            """;

    private final JdbcClient db;

    AnswerRepository(JdbcClient db) {
        this.db = db;
    }

    /** Stores one topic's answers and leaves the others as they are. */
    void store(EntryId id, Record topic) {
        var fields = FormDeclaration.of(topic.getClass()).fields();
        var columns = fields.stream().map(FieldDeclaration::column).toList();
        var values = new ArrayList<@Nullable Object>();
        values.add(id.value());
        fields.forEach(field -> values.add(FieldColumn.toSql(field.valueIn(topic))));
        db.sql(
                        "insert into deviation_assessment (entry_id, %s) values (?, %s) on conflict (organisation_id, entry_id) do update set %s"
                                .formatted(
                                        String.join(", ", columns),
                                        String.join(", ", Collections.nCopies(columns.size(), "?")),
                                        columns.stream()
                                                .map(column -> column + " = excluded." + column)
                                                .collect(Collectors.joining(", "))))
                .params(values)
                .update();
    }

    /** Notes who takes the decision that the answers of a topic hold, or that nobody does. */
    void decider(EntryId id, Decider decider, boolean decided) {
        db.sql(
                        "update deviation_assessment set %s = %s where organisation_id = current_organisation() and entry_id = ?"
                                .formatted(decider.column, decided ? "current_person()" : "null"))
                .param(id.value())
                .update();
    }

    /** A decision among the answers that a person stands for. */
    enum Decider {
        SECRECY("secrecy_decided_by"),
        NOTICE("notice_decided_by");

        private final String column;

        Decider(String column) {
            this.column = column;
        }
    }

    Optional<Answers> find(EntryId id) {
        return db.sql(SELECT).param(id.value()).query(AnswerRepository::answers).optional();
    }

    private static Answers answers(ResultSet row, int number) throws SQLException {
        return new Answers(
                read(BreachForm.class, row),
                read(PropertiesForm.class, row),
                read(RiskForm.class, row),
                read(SecrecyForm.class, row),
                read(IntrusionForm.class, row),
                read(TimesForm.class, row),
                read(FactsForm.class, row),
                read(NoticeForm.class, row),
                read(LetterForm.class, row),
                read(DelayForm.class, row),
                read(DocumentForm.class, row),
                row.getString("secrecy_decider"),
                row.getString("notice_decider"));
    }

    private static <R extends Record> R read(Class<R> type, ResultSet row) throws SQLException {
        var declaration = FormDeclaration.of(type);
        var values = new HashMap<String, @Nullable Object>();
        for (var field : declaration.fields()) {
            values.put(field.name(), FieldColumn.read(field, row));
        }
        return declaration.create(field -> values.get(field.name()));
    }
}
