package no.samsvar.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Role;
import no.samsvar.platform.CannotStart;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.platform.start.Operators;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself lets whoever runs the installation see. */
@NullUnmarked
class OperatorTest implements SamsvarTest {

    /** Their own words, or the links that they handed out. */
    private static final String OF_ORGANISATIONS =
            """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
                and c.relname not in ('closure', 'one_time_link')
            union select 'organisation' union select 'password'
            """;

    @Autowired Examples examples;
    @Autowired HostedOrganisations organisations;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    @Test
    void anOperatorSeesNoRowOfAnyOrganisation() {
        var leader = examples.leader();
        examples.with(Role.EMPLOYEE, leader);
        var operator = examples.operator();
        var tables = db.sql(OF_ORGANISATIONS).query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(50);
        for (var table : tables) {
            if (table.equals("password") || table.equals("session")) {
                continue;
            }
            assertThat(rows(operator, "select count(*) from " + table)).as(table).isZero();
        }
        assertThat(rows(operator, "select count(*) from person")).isOne();
        assertThat(rows(operator, "select count(*) from password")).isOne();
        assertThat(rows(operator, "select count(*) from session")).isOne();
    }

    @Test
    void anOperatorSeesFiguresAndNobodyElseDoes() {
        var leader = examples.leader();
        examples.with(Role.EMPLOYEE, leader);
        var operator = examples.operator();
        var seen = Hosted.scope(operator).call(() -> organisations.find(id(leader)));
        assertThat(seen.people()).isEqualTo(2);
        assertThat(seen.lastActiveOn()).isNotNull();
        assertThat(Hosted.scope(operator).call(() -> organisations.totals("")).organisations())
                .isPositive();
        assertThatThrownBy(() -> leader.scope().call(() -> organisations.find(id(leader))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> leader.scope().call(() -> organisations.totals("")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theProgramCannotMakeAnOperator() {
        var leader = examples.leader();
        assertThatThrownBy(
                        () ->
                                work.run(
                                        leader.scope(),
                                        () ->
                                                db.sql(
                                                                "insert into operator (person_id) values (?)")
                                                        .param(leader.id().value())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () ->
                                db.sql("select make_operator('a@b.no', 'x', now())")
                                        .query()
                                        .singleValue())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyIsBothAnOperatorAndOfAnOrganisation() {
        var leader = examples.leader();
        assertThatThrownBy(() -> Operators.make(DATABASE, leader.address()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("address of its own");
        var operator = examples.operator();
        assertThatThrownBy(() -> examples.also(operator, Role.EMPLOYEE, leader))
                .hasMessageContaining("rule authorisation.of-operator");
    }

    @Test
    void anOperatorMayOperateAndNothingElse() {
        var access = examples.access(examples.operator());
        assertThat(access.permissions())
                .containsExactlyInAnyOrder(Permission.OWN_ACCOUNT, Permission.OPERATE);
        assertThat(access.membership()).isNull();
        for (var role : Role.values()) {
            assertThat(role.permissions()).doesNotContain(Permission.OPERATE);
        }
    }

    @Test
    void anOperatorWhoLostThePasswordGetsANewLink() {
        var operator = examples.operator();
        assertThat(Operators.make(DATABASE, operator.address().toUpperCase())).isNotNull();
        assertThatThrownBy(() -> Operators.make(DATABASE, "drift")).isInstanceOf(CannotStart.class);
    }

    private long rows(Someone who, String sql) {
        return work.read(Hosted.scope(who), () -> db.sql(sql).query(Long.class).single());
    }

    private static UUID id(Someone who) {
        return who.organisation().value();
    }
}
