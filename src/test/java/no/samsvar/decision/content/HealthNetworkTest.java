package no.samsvar.decision.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samsvar.Requirement;
import org.junit.jupiter.api.Test;

/** Helsenettet by 004 ch. 12 and § 10.1: approval and connection are two conditions. */
class HealthNetworkTest {

    static Given about(String what) {
        return Given.decision("health-network").with("what", what);
    }

    static Given join(String way) {
        return about("join").with("way", way).with("normen", "yes");
    }

    static Given service(String link) {
        return about("service")
                .with("member", "yes")
                .with("link", link)
                .with("approved", "approved")
                .with("national", "approved");
    }

    static Given help() {
        return about("remote-help").with("member", "yes").with("approved", "approved");
    }

    static Given national(String status) {
        return about("national")
                .with("member", "yes")
                .with("approved", "approved")
                .with("national", status);
    }

    static List<String> decisions(Given given) {
        return given.consequences().stream().flatMap(it -> it.next().stream()).toList();
    }

    static boolean records(Given given, String text) {
        return given.consequences().stream()
                .anyMatch(
                        it ->
                                it.kind() == Consequence.Kind.RECORD
                                        && it.what().en().contains(text));
    }

    @Test
    @Requirement("NHN-06")
    void remoteHelpNeedsAnApprovedSupplierAndNoConnectionOfItsOwn() {
        assertThat(help().outcome()).isEqualTo("remote-help");
        assertThat(help().rules()).containsExactly("help-by-approved");
        assertThat(help().next()).isEqualTo("nothing");
        for (var link : List.of("connected", "uses", "internet")) {
            assertThat(help().with("link", link).outcome()).as(link).isEqualTo("remote-help");
        }
        assertThat(help().with("approved", "not").outcome()).isEqualTo("approve-first");
        assertThat(records(help(), "remote help stands as an access")).isTrue();
        assertThat(decisions(help())).containsExactly("remote-access");
        assertThat(help().duties()).containsExactly("bind-by-contract");
        assertThat(
                        Decisions.builtIn()
                                .find("health-network")
                                .orElseThrow()
                                .outcome("remote-help")
                                .meaning()
                                .en())
                .contains("costs neither you nor the supplier extra");
    }

    @Test
    void remoteHelpReachesNothingWhereTheCustomerIsNotInTheNetwork() {
        var given = help().with("member", "no");
        assertThat(given.outcome()).isEqualTo("other-way");
        assertThat(given.rules()).containsExactly("help-outside-network");
        assertThat(decisions(given)).containsExactly("remote-access");
        assertThat(about("remote-help").with("member", "no").next()).isEqualTo("nothing");
    }

    @Test
    void aServiceNeedsBothApprovalAndAWayIntoTheNetwork() {
        assertThat(service("connected").outcome()).isEqualTo("service");
        assertThat(service("connected").rules()).containsExactly("service-by-approved");
        assertThat(decisions(service("connected"))).containsExactly("processor");
        assertThat(service("connected").with("approved", "not").outcome())
                .isEqualTo("approve-first");
        assertThat(service("internet").outcome()).isEqualTo("outside-network");
        assertThat(service("internet").rules()).containsExactly("only-internet");
        assertThat(decisions(service("internet"))).containsExactly("cloud");
        assertThat(service("connected").unknown("link").outcome()).isEqualTo("undecided");
        assertThat(service("connected").unknown("approved").outcome()).isEqualTo("undecided");
    }

    @Test
    void aConnectedMembersDutyToFollowNormenRestsOnItsMembershipWithDate() {
        assertThat(service("connected").duties()).containsExactly("bound-as-member");
        assertThat(records(service("connected"), "membership and its date")).isTrue();
        assertThat(service("uses").duties()).doesNotContain("bound-as-member");
    }

    @Test
    @Requirement("NHN-02")
    void aSupplierCanUseTheNetworksServicesAndThenTheContractBindsIt() {
        assertThat(service("uses").outcome()).isEqualTo("service");
        assertThat(service("uses").duties()).containsExactly("bind-by-contract");
        assertThat(service("uses").kinds()).contains(Consequence.Kind.AGREEMENT);
        assertThat(records(service("uses"), "the type of connection and the demands")).isTrue();
        assertThat(service("connected").duties()).doesNotContain("bind-by-contract");
    }

    @Test
    void anApplicationIsNoApprovalAndBothAreTrackedWithEvidence() {
        for (var given : List.of(help(), service("uses"), national("approved"))) {
            var applied = given.with("approved", "applied");
            assertThat(applied.outcome()).isEqualTo("approve-first");
            assertThat(applied.rules()).containsExactly("approval-pending");
            assertThat(records(applied, "application and its date")).isTrue();
            assertThat(given.with("approved", "not").rules())
                    .containsExactly("supplier-not-approved");
            assertThat(given.unknown("approved").outcome()).isEqualTo("undecided");
        }
        assertThat(records(service("uses"), "approval with date and evidence")).isTrue();
    }

    @Test
    void eachNationalServiceHasItsOwnStatusWithTheSystem() {
        assertThat(national("approved").outcome()).isEqualTo("national");
        assertThat(national("approved").rules()).containsExactly("national-approved");
        assertThat(records(national("approved"), "Each national service the system uses")).isTrue();
        assertThat(national("planned").outcome()).isEqualTo("national-first");
        assertThat(national("planned").rules()).containsExactly("national-not-approved");
        assertThat(records(national("planned"), "status of each national service")).isTrue();
        assertThat(national("approved").with("member", "no").outcome()).isEqualTo("join-first");
    }

    @Test
    @Requirement("NHN-05")
    void aSystemWithoutAPlanForNationalServicesIsAskedForOne() {
        var without = service("connected").with("national", "none");
        assertThat(without.duties()).contains("ask-integration");
        assertThat(without.outcome()).isEqualTo("service");
        assertThat(without.consequences())
                .anyMatch(it -> it.what().en().contains("a date for each national service"));
        assertThat(service("connected").with("national", "planned").duties())
                .doesNotContain("ask-integration");
    }

    @Test
    void normlandHealthCentreJoinsThroughTheSupplierOfItsJournal() {
        var given = join("supplier").with("approved", "approved");
        assertThat(given.outcome()).isEqualTo("join");
        assertThat(given.rules()).containsExactly("join-through-supplier");
        assertThat(given.duties()).containsExactly("line-supplier");
        assertThat(given.with("approved", "not").outcome()).isEqualTo("approve-first");
        assertThat(join("own").outcome()).isEqualTo("join");
        assertThat(join("own").rules()).containsExactly("join-directly");
        assertThat(join("own").duties()).isEmpty();
        assertThat(join("own").kinds()).contains(Consequence.Kind.AGREEMENT);
    }

    @Test
    void membershipIsNotSignedBeforeInternalControlIsThere() {
        var given = join("own").with("normen", "no");
        assertThat(given.outcome()).isEqualTo("normen-first");
        assertThat(given.rules()).containsExactly("internal-control-first");
        assertThat(decisions(given)).containsExactly("risk-assessment");
        assertThat(join("own").unknown("normen").outcome()).isEqualTo("undecided");
    }

    @Test
    void aCustomerOutsideTheNetworkJoinsFirst() {
        var given = about("service").with("member", "no");
        assertThat(given.outcome()).isEqualTo("join-first");
        assertThat(given.rules()).containsExactly("customer-not-member");
        assertThat(decisions(given)).containsExactly("health-network");
        assertThat(given.next()).isEqualTo("nothing");
    }

    @Test
    void thePathsHaveThreeToFiveQuestions() {
        assertThat(Given.decision("health-network").next()).isEqualTo("what");
        assertThat(about("join").next()).isEqualTo("way");
        assertThat(join("own").next()).isEqualTo("nothing");
        assertThat(join("supplier").next()).isEqualTo("approved");
        assertThat(about("service").with("member", "yes").next()).isEqualTo("link");
        assertThat(about("service").with("member", "yes").with("link", "internet").next())
                .isEqualTo("nothing");
        assertThat(service("uses").next()).isEqualTo("nothing");
        assertThat(national("approved").next()).isEqualTo("nothing");
    }
}
