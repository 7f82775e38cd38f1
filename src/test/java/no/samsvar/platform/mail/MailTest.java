package no.samsvar.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.samsvar.Examples;
import no.samsvar.SamsvarTest;
import no.samsvar.authorisation.AuthorisationId;
import no.samsvar.authorisation.Authorisations;
import no.samsvar.authorisation.Grant;
import no.samsvar.identity.Address;
import no.samsvar.identity.Links;
import no.samsvar.identity.Role;
import no.samsvar.platform.NewId;
import no.samsvar.platform.Secret;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.ScopedWork;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullUnmarked
class MailTest implements SamsvarTest {

    @Autowired GreenMail post;
    @Autowired Examples examples;
    @Autowired Authorisations authorisations;
    @Autowired Links links;
    @Autowired Mail mail;
    @Autowired ScopedWork work;
    @Autowired NewId ids;
    @Autowired JdbcClient db;

    @Test
    void somebodyInvitedIsMailedALinkThatLetsThemIn() throws Exception {
        var leader = examples.leader();
        var address = "nina" + System.nanoTime() + "@normland.example";
        var until = LocalDate.now(Time.OSLO).plusDays(5);
        var grant = new Grant(Role.EMPLOYEE, null, until, "A secret reason");
        var id = new AuthorisationId(ids.next());
        examples.access(leader)
                .call(() -> authorisations.invite(id, new Address(address), "Nina", grant));
        var message = only(address);
        assertThat(message.getSubject()).isEqualTo("Du har fått tilgang til Samsvar");
        var text = GreenMailUtil.getBody(message);
        assertThat(text).doesNotContain("secret reason").contains("/invitation/");
        var secret = text.replaceAll("(?s).*/invitation/([\\w-]+).*", "$1");
        assertThat(links.toChoose(Secret.shown(secret))).isPresent();
    }

    @Test
    void whatIsRolledBackIsNeverSent() throws Exception {
        var leader = examples.leader();
        var scope = examples.access(leader).scope();
        assertThatThrownBy(
                        () ->
                                work.run(
                                        scope,
                                        () -> {
                                            mail.queue(leader.id(), Authorisations.INVITATION, "/");
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jobs(leader)).isZero();
        work.run(scope, () -> mail.queue(leader.id(), Authorisations.INVITATION, "/"));
        only(leader.address());
    }

    @Test
    void aMailIsMarkedAsSentAndItsJobIsGone() throws Exception {
        var leader = examples.leader();
        var scope = examples.access(leader).scope();
        work.run(scope, () -> mail.queue(leader.id(), Authorisations.INVITATION, "/me"));
        only(leader.address());
        eventually(() -> jobs(leader) == 0);
        var waiting =
                work.read(
                        scope,
                        () ->
                                db.sql("select count(*) from mail where sent_at is null")
                                        .query(Integer.class)
                                        .single());
        assertThat(waiting).isZero();
    }

    private int jobs(Examples.Someone who) {
        return db.sql(
                        "select count(*) from scheduled_tasks where task_name = 'send-mail'"
                                + " and task_instance like ?")
                .param(who.organisation().value() + "/%")
                .query(Integer.class)
                .single();
    }

    private MimeMessage only(String address) throws Exception {
        eventually(() -> !to(address).isEmpty());
        var found = to(address);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void eventually(Condition condition) throws Exception {
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.holds() && System.nanoTime() < patience) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).isTrue();
    }
}
