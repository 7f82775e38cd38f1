package no.samsvar.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.sql.Parameters;
import no.samsvar.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {

    private static final String INSERT =
            """
            insert into organisation (id, name, kind, profile, language)
            values (:id, :name, :kind, :profile, lower(:language))
            """;

    private static final String UPDATE =
            """
            update organisation set name = :name, kind = :kind, profile = :profile,
                language = lower(:language), version = version + 1
            where id = current_organisation()
            """;

    private final JdbcClient db;

    OrganisationRepository(JdbcClient db) {
        this.db = db;
    }

    Organisation current() {
        return db.sql(
                        """
                        select name, kind, profile, upper(language) as language from organisation
                        where id = current_organisation()
                        """)
                .query(Rows.of(Organisation.class))
                .single();
    }

    void insert(OrganisationId id, Organisation organisation) {
        db.sql(INSERT).paramSource(Parameters.of(organisation).addValue("id", id.value())).update();
    }

    void update(Organisation organisation) {
        db.sql(UPDATE).paramSource(Parameters.of(organisation)).update();
    }

    boolean installed() {
        return db.sql("select exists (select from installation)").query(Boolean.class).single();
    }

    /** False when there was an organisation before. */
    boolean install(Instant now) {
        return db.sql("insert into installation (set_up_at) values (?) on conflict do nothing")
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
