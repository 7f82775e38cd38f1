package no.samsvar.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Role;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.Scope;
import no.samsvar.platform.organisationscope.ScopedWork;
import no.samsvar.register.TodayItem;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullUnmarked
class LapseRemindersTest implements SamsvarTest {

    static final LocalDate END = LocalDate.now(Time.OSLO).plusDays(100);

    @Autowired LapseReminders reminders;
    @Autowired LapsesToday today;
    @Autowired Authorisations authorisations;
    @Autowired Examples examples;
    @Autowired ScopedWork work;
    @Autowired JdbcClient db;

    @Test
    void theEndOfAManagingRoleIsToldAMonthAndAWeekBefore() {
        var leader = examples.leader();
        var second = examples.with(Role.LEADER, leader, END);
        assertThat(planned(second)).containsExactly(morning(30), morning(7));
        var before = mails(leader);
        send(second);
        assertThat(mails(leader)).isEqualTo(before + 2);
    }

    @Test
    void theEndOfAnotherRoleSendsNoMail() {
        var leader = examples.leader();
        assertThat(planned(examples.with(Role.EMPLOYEE, leader, END))).isEmpty();
    }

    @Test
    void nobodyIsToldOfAnEndThatHasBeenPutOff() {
        var leader = examples.leader();
        var second = examples.with(Role.LEADER, leader, END);
        examples.access(leader).call(() -> extend(second));
        var before = mails(leader);
        send(second);
        assertThat(mails(leader)).isEqualTo(before);
    }

    @Test
    void todayShowsWhoeverGivesAccessWhatEndsWithinAMonth() {
        var leader = examples.leader();
        var eva = examples.with(Role.EMPLOYEE, leader, END);
        assertThat(items(leader, at(31))).isEmpty();
        assertThat(items(leader, at(30)))
                .extracting(TodayItem::href)
                .containsExactly("/access/" + eva.authorisation().value());
        assertThat(items(eva, at(30))).isEmpty();
    }

    private Authorisation extend(Someone who) {
        var longer = new Grant(Role.LEADER, null, END.plusDays(1), "Goes on");
        authorisations.change(who.authorisation(), 0, longer);
        return authorisations.find(who.authorisation());
    }

    private void send(Someone whose) {
        reminders.send(whose.organisation(), whose.authorisation(), END);
    }

    private List<TodayItem> items(Someone reader, Instant when) {
        var access = examples.access(reader);
        return Time.at(when, () -> access.call(() -> work.read(Scope.current(), today::items)));
    }

    private static Instant at(int daysBefore) {
        return END.minusDays(daysBefore).atTime(12, 0).atZone(Time.OSLO).toInstant();
    }

    private static Instant morning(int daysBefore) {
        return END.minusDays(daysBefore).atTime(8, 0).atZone(Time.OSLO).toInstant();
    }

    private List<Instant> planned(Someone whose) {
        return db
                .sql(
                        "select execution_time from scheduled_tasks where task_name = ?"
                                + " and task_instance like ? order by execution_time")
                .params(LapseReminders.JOB, "%/" + whose.authorisation().value() + "/%")
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private int mails(Someone leader) {
        return work.read(
                leader.scope(),
                () ->
                        db.sql("select count(*) from mail where kind = ?")
                                .param(LapseReminders.MAIL)
                                .query(Integer.class)
                                .single());
    }
}
