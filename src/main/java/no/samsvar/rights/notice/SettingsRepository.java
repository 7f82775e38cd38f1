package no.samsvar.rights.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samsvar.platform.sql.Values;
import no.samsvar.register.EntryId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the enterprise has said of its notice, and of what stands in it. */
@Repository("noticeSettingsRepository")
class SettingsRepository {

    private final JdbcClient db;

    SettingsRepository(JdbcClient db) {
        this.db = db;
    }

    /** What is said of an activity, and its version. */
    record Said(ActivityForm form, int version) {

        static final Said NOTHING = new Said(ActivityForm.BLANK, 0);
    }

    Settings settings() {
        return db.sql(
                        """
                        select opening, contact, officer, whole_at, automated, automated_how, version
                        from notice_setting where organisation_id = current_organisation()
                        """)
                .query((row, _) -> settings(row))
                .optional()
                .orElse(new Settings(SettingsForm.BLANK, 0));
    }

    private static Settings settings(ResultSet row) throws SQLException {
        return new Settings(
                new SettingsForm(
                        row.getString("opening"),
                        row.getString("contact"),
                        row.getString("officer"),
                        row.getString("whole_at"),
                        (Boolean) row.getObject("automated"),
                        row.getString("automated_how")),
                row.getInt("version"));
    }

    void save(int version, SettingsForm form) {
        int stored =
                db.sql(
                                """
                                insert into notice_setting (opening, contact, officer, whole_at,
                                    automated, automated_how, version)
                                values (?, ?, ?, ?, ?, ?, 1)
                                on conflict (organisation_id) do update set
                                    opening = excluded.opening, contact = excluded.contact,
                                    officer = excluded.officer, whole_at = excluded.whole_at,
                                    automated = excluded.automated,
                                    automated_how = excluded.automated_how,
                                    version = notice_setting.version + 1
                                where notice_setting.version = ?
                                """)
                        .params(
                                Values.of(
                                        form.opening(),
                                        form.contact(),
                                        form.officer(),
                                        form.wholeAt(),
                                        form.automated(),
                                        form.automatedHow(),
                                        version))
                        .update();
        requireOne(stored);
    }

    Map<UUID, Said> activities() {
        var said = new LinkedHashMap<UUID, Said>();
        db.sql(
                        """
                        select entry_id, left_out, reason, origins, other_origin, interest, version
                        from notice_activity where organisation_id = current_organisation()
                        """)
                .query((row, _) -> said.put(row.getObject("entry_id", UUID.class), said(row)))
                .list();
        return said;
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                new ActivityForm(
                        origins(row.getArray("origins")),
                        row.getString("other_origin"),
                        row.getString("interest"),
                        row.getBoolean("left_out"),
                        row.getString("reason")),
                row.getInt("version"));
    }

    private static Set<Origin> origins(Array names) throws SQLException {
        var origins = new LinkedHashSet<Origin>();
        Arrays.stream((Object[]) names.getArray())
                .map(name -> Origin.valueOf(name.toString()))
                .sorted()
                .forEach(origins::add);
        return origins;
    }

    void save(EntryId activity, int version, ActivityForm form) {
        int stored =
                db.sql(
                                """
                                insert into notice_activity (entry_id, left_out, reason, origins,
                                    other_origin, interest, version)
                                values (?, ?, ?, ?::text[], ?, ?, 1)
                                on conflict (organisation_id, entry_id) do update set
                                    left_out = excluded.left_out, reason = excluded.reason,
                                    origins = excluded.origins,
                                    other_origin = excluded.other_origin,
                                    interest = excluded.interest,
                                    version = notice_activity.version + 1
                                where notice_activity.version = ?
                                """)
                        .params(
                                Values.of(
                                        activity.value(),
                                        form.leftOut(),
                                        form.leftOut() ? form.reason() : null,
                                        form.origins().stream()
                                                .map(Enum::name)
                                                .toArray(String[]::new),
                                        form.otherOrigin(),
                                        form.interest(),
                                        version))
                        .update();
        requireOne(stored);
    }

    private static void requireOne(int stored) {
        if (stored != 1) {
            throw new OptimisticLockingFailureException("notice");
        }
    }

    /** Whether the newest edition is for everybody to read. */
    boolean open() {
        return db.sql(
                        """
                        select open from notice_opening
                        where organisation_id = current_organisation()
                        """)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void open(boolean open) {
        db.sql(
                        """
                        insert into notice_opening (open, decided_by, decided_at)
                        values (?, current_person(), action_time())
                        on conflict (organisation_id) do update set open = excluded.open,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        where notice_opening.open <> excluded.open
                        """)
                .param(open)
                .update();
    }
}
