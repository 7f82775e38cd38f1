package no.samsvar.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.platform.organisationscope.OrganisationId;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {

    private static final String SET_PASSWORD =
            """
            insert into password (person_id, hash, changed_at) values (:person, :hash, :now)
            on conflict (person_id) do update set hash = :hash, changed_at = :now
            """;

    private final JdbcClient db;

    PersonRepository(JdbcClient db) {
        this.db = db;
    }

    /** The person the transaction's scope names by address. */
    Optional<Known> byAddress() {
        return db.sql(
                        """
                        select person.id, password.hash
                        from person left join password on password.person_id = person.id
                        where person.address = current_address()
                        """)
                .query(Rows.of(Known.class))
                .optional();
    }

    Optional<Person> find(PersonId id) {
        return db.sql("select id, address, name, upper(language) language from person where id = ?")
                .param(id.value())
                .query(Rows.of(Person.class))
                .optional();
    }

    List<Person> all(Collection<PersonId> ids) {
        return db.sql(
                        "select id, address, name, upper(language) language from person"
                                + " where id = any(?)")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Person.class))
                .list();
    }

    boolean joined(PersonId id) {
        return db.sql("select joined_at is not null from person where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    void insert(PersonId id, Address address, String name) {
        db.sql("insert into person (id, address, name) values (?, ?, ?)")
                .params(id.value(), address.value(), name)
                .update();
    }

    void update(PersonId id, String name, @Nullable String language) {
        db.sql(
                        "update person set name = :name, language = :language,"
                                + " version = version + 1 where id = :id")
                .param("name", name)
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    String hash(PersonId id) {
        return db.sql("select hash from password where person_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    void setPassword(PersonId id, String hash, Instant now) {
        var moment = now.atOffset(ZoneOffset.UTC);
        db.sql(SET_PASSWORD)
                .param("person", id.value())
                .param("hash", hash)
                .param("now", moment)
                .update();
        db.sql("update person set joined_at = coalesce(joined_at, ?) where id = ?")
                .params(moment, id.value())
                .update();
    }

    /** How many organisations have ever authorised the person that the scope names. */
    int organisations() {
        return db.sql(
                        "select count(distinct organisation_id) from authorisation"
                                + " where person_id = current_person()")
                .query(Integer.class)
                .single();
    }

    /** An organisation where the person that the scope names has access now. */
    Optional<OrganisationId> anOrganisation() {
        return db.sql(
                        "select organisation_id from held_role where person_id = current_person()"
                                + " order by organisation_id limit 1")
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Somebody by their address: who, and the password's hash when there is one. */
    record Known(PersonId id, @Nullable String hash) {}
}
