package no.samsvar.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Access;
import no.samsvar.identity.Address;
import no.samsvar.identity.Membership;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Role;
import no.samsvar.identity.Secrecy;
import no.samsvar.identity.Sessions;
import no.samsvar.organisation.Members;
import no.samsvar.platform.NewId;
import no.samsvar.platform.NotFound;
import no.samsvar.platform.RuleBroken;
import no.samsvar.platform.Time;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class AuthorisationsTest implements SamsvarTest {

    static final LocalDate TODAY = LocalDate.now(Time.OSLO);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired Authorisations authorisations;
    @Autowired Members members;
    @Autowired Sessions sessions;
    @Autowired Secrecy secrecy;
    @Autowired Examples examples;
    @Autowired NewId ids;

    @Test
    void anAuthorisationHoldsToTheLastSecondOfItsLastDayInOslo() {
        var leader = examples.leader();
        var employee = examples.with(Role.EMPLOYEE, leader, TODAY);
        var end = TODAY.plusDays(1).atStartOfDay(Time.OSLO).toInstant();
        var session = Time.at(end.minusSeconds(60), () -> sessions.open(employee.id(), "Test"));
        assertThat(roles(end.minusSeconds(1), () -> sessions.find(session)))
                .contains(Role.EMPLOYEE);
        assertThat(roles(end, () -> sessions.find(session))).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneAtTheNextRequest() {
        var leader = examples.leader();
        var helper = examples.with(Role.HELPER, leader);
        assertThat(examples.access(helper).may(Permission.DEVIATION_REPORT)).isTrue();
        as(leader, () -> authorisations.end(helper.authorisation()));
        var access = examples.access(helper);
        assertThat(access.membership()).isNull();
        assertThat(access.permissions()).containsExactly(Permission.OWN_ACCOUNT);
        assertThat(access.scope().organisation()).isNull();
    }

    @Test
    void aChangedRoleCountsAtTheNextRequest() {
        var manager = examples.manager();
        var lead = examples.with(Role.IT_LEAD, manager);
        var grant = new Grant(Role.AUDITOR, null, TOMORROW, "Audits from now on");
        as(manager, () -> authorisations.change(lead.authorisation(), 0, grant));
        assertThat(examples.access(lead).may(Permission.SYSTEM_WRITE)).isFalse();
        assertThat(examples.access(lead).may(Permission.DEVIATION_READ)).isTrue();
    }

    @Test
    void theLastWhoCanGiveAccessCannotBeEndedOrMadeSomethingElse() {
        var leader = examples.leader();
        var own = leader.authorisation();
        var less = new Grant(Role.EMPLOYEE, null, TOMORROW, "Steps back");
        assertThatThrownBy(() -> as(leader, () -> authorisations.end(own)))
                .hasMessage("authorisation.last-manager");
        assertThatThrownBy(() -> as(leader, () -> authorisations.change(own, 0, less)))
                .hasMessage("authorisation.last-manager");
        examples.with(Role.LEADER, leader);
        as(leader, () -> authorisations.end(own));
        assertThat(examples.access(leader).membership()).isNull();
    }

    @Test
    void somebodyWhoHasNeverSignedInDoesNotCountAsAnotherLeader() {
        var leader = examples.leader();
        var grant = new Grant(Role.LEADER, null, TOMORROW, "Takes over");
        as(
                leader,
                () ->
                        authorisations.invite(
                                newId(), new Address(newId().value() + "@x.no"), "Nora", grant));
        assertThatThrownBy(() -> as(leader, () -> authorisations.end(leader.authorisation())))
                .hasMessage("authorisation.last-manager");
    }

    @Test
    void somebodyWhoHasNotAcknowledgedSecrecyDoesNotCountAsAnotherLeader() {
        var leader = examples.leader();
        var other = examples.unaware(Role.LEADER, leader);
        assertThatThrownBy(() -> as(leader, () -> authorisations.end(leader.authorisation())))
                .hasMessage("authorisation.last-manager");
        var later = TODAY.plusMonths(13).atTime(LocalTime.NOON).atZone(Time.OSLO).toInstant();
        var far = new Grant(Role.LEADER, null, TODAY.plusMonths(20), "Takes over");
        as(leader, () -> authorisations.change(other.authorisation(), 0, far));
        assertThat(roles(later, () -> sessions.find(sessions.open(leader.id(), "Test"))))
                .contains(Role.LEADER);
        other.scope().run(secrecy::acknowledge);
        assertThat(roles(later, () -> sessions.find(sessions.open(leader.id(), "Test")))).isEmpty();
    }

    @Test
    void whoWorksHereAlreadyIsNotAskedAgainForOneMoreRole() {
        var manager = examples.manager();
        var lead = examples.with(Role.IT_LEAD, manager);
        examples.also(lead, Role.CONTRIBUTOR, manager);
        assertThat(as(manager, authorisations::all))
                .filteredOn(one -> one.personId().equals(lead.id()))
                .extracting(Authorisation::acknowledgedAt)
                .hasSize(2)
                .containsOnly(acknowledged(manager, lead));
    }

    private Instant acknowledged(Someone reader, Someone who) {
        return as(reader, () -> authorisations.find(who.authorisation()).acknowledgedAt());
    }

    @Test
    void theLastLeaderWorksOnPastTheEndVisiblyUntilSomebodyElseCan() {
        var leader = examples.leader();
        var later = TODAY.plusYears(2).atTime(LocalTime.NOON).atZone(Time.OSLO).toInstant();
        var session = Time.at(later, () -> sessions.open(leader.id(), "Test"));
        var access = Time.at(later, () -> sessions.find(session).orElseThrow());
        assertThat(access.may(Permission.AUTHORISATION_WRITE)).isTrue();
        assertThat(access.membership().lapsed()).isEqualTo(TODAY.plusYears(1));
        var listed = Time.at(later, () -> access.call(() -> authorisations.lapsing()));
        assertThat(listed)
                .singleElement()
                .extracting(Authorisation::state)
                .isEqualTo(Authorisation.State.LAPSED);
    }

    @Test
    void aLeaderWhoseEndHasPassedIsOutWhenAnotherOneIsThere() {
        var first = examples.leader();
        var second = examples.with(Role.LEADER, first, TODAY.plusMonths(18));
        var later = TODAY.plusMonths(14).atTime(LocalTime.NOON).atZone(Time.OSLO).toInstant();
        assertThat(roles(later, () -> sessions.find(sessions.open(first.id(), "Test")))).isEmpty();
        assertThat(roles(later, () -> sessions.find(sessions.open(second.id(), "Test"))))
                .contains(Role.LEADER);
    }

    @Test
    void thoseThatEndSoonAreListed() {
        var leader = examples.leader();
        examples.with(Role.EMPLOYEE, leader, TODAY.plusDays(31));
        assertThat(as(leader, () -> authorisations.lapsing())).isEmpty();
        var employee = examples.with(Role.EMPLOYEE, leader, TODAY.plusDays(30));
        assertThat(as(leader, () -> authorisations.lapsing()))
                .extracting(Authorisation::id)
                .containsExactly(employee.authorisation());
    }

    @Test
    void anEndIsNeverMissingPastOrFarAway() {
        assertThatThrownBy(
                        () -> new Grant(Role.AUDITOR, null, TODAY.minusDays(1), "x").check(TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(
                        () -> new Grant(Role.AUDITOR, null, TODAY.plusYears(3), "x").check(TODAY))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aSmallOrganisationGivesNoRolesOfALargeOne() {
        var leader = examples.leader();
        assertThatThrownBy(() -> examples.with(Role.SECURITY_LEAD, leader))
                .hasMessage("authorisation.role-elsewhere");
    }

    @Test
    void anotherOrganisationsAuthorisationsAndPeopleDoNotExist() {
        var here = examples.leader();
        var there = examples.leader();
        var stranger = examples.with(Role.EMPLOYEE, there);
        assertThat(as(here, authorisations::all))
                .extracting(Authorisation::personId)
                .containsExactly(here.id());
        assertThat(as(here, members::all))
                .singleElement()
                .satisfies(member -> assertThat(member.id()).isEqualTo(here.id()));
        assertThatThrownBy(() -> as(here, () -> authorisations.find(stranger.authorisation())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(here, () -> authorisations.end(stranger.authorisation())))
                .isInstanceOf(NotFound.class);
        assertThat(examples.access(stranger).may(Permission.DEVIATION_REPORT)).isTrue();
    }

    @Test
    void nobodyGetsALinkIntoAnotherOrganisationByInvitingItsPeople() {
        var here = examples.leader();
        var there = examples.leader();
        var grant = new Grant(Role.HELPER, null, TOMORROW, "Helps out");
        var invited =
                as(
                        here,
                        () ->
                                authorisations.invite(
                                        newId(), new Address(there.address()), "Any Name", grant));
        assertThat(invited.link()).isEmpty();
        assertThatThrownBy(() -> as(here, () -> authorisations.newLink(invited.id())))
                .hasMessage("identity.link-not-ours");
    }

    private AuthorisationId newId() {
        return new AuthorisationId(ids.next());
    }

    private <T> T as(Someone who, Supplier<T> work) {
        return examples.access(who).call(work::get);
    }

    private void as(Someone who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return who;
                });
    }

    private static Set<Role> roles(Instant at, Supplier<Optional<Access>> access) {
        return Time.at(at, access::get)
                .map(Access::membership)
                .map(Membership::roles)
                .orElse(Set.of());
    }
}
