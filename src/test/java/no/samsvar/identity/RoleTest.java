package no.samsvar.identity;

import static no.samsvar.identity.Permission.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import no.samsvar.identity.Permission.Kind;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@NullUnmarked
class RoleTest {

    /** One letter a permission, in the order of the enum; the reviewed table of who may what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // report..decide  processing  notice  request  supplier system place  measure (x
                // does one's
                // own)
                // risk (s suggests, d approves) dpia (a advises)  review  declaration  checklist
                // requirement certificate decision
                // routine course delegation  whole folder auth org say export import bulk address
                // token
                // own operate
                "LEADER              | wrwd rwd rwd rwd rw rw rw rwx rwsd rwad rwd rw rwd r rw rwd rwd rwx rw r r rd d w r w w r w o -",
                "EMPLOYEE            | w--- r-- r-- --- r- -- -- r-x r-s- ---- r-- -- --- - -- --- r-- r-x r- - - -- - - - - - - - o -",
                "HELPER              | w--- r-- r-- --- r- r- -- r-x --s- ---- r-- -- --- - -- --- r-- r-x r- - - -- - - - - - - - o -",
                "MANAGER             | wrwd rwd rwd rwd rw rw rw rwx rwsd rw-d rwd rw rwd r rw rwd rwd rwx rw r r rd d w r w w r w o -",
                "CONTRIBUTOR         | w--- rwd r-- --- rw rw r- rwx rws- rw-- r-- -- rw- r -- rw- rw- rwx r- - - -- - w - - - - - o -",
                "PRIVACY_COORDINATOR | wrw- rw- rw- rw- rw rw rw rwx rws- rw-- rw- rw rw- r rw rw- rw- rwx rw r r r- - w r w w r w o -",
                "PRIVACY_OFFICER     | wr-- r-- r-- r-- r- r- r- r-x r-s- r-a- r-- r- r-- r r- r-- r-- r-x r- r r r- - w r - - r - o -",
                "SECURITY_LEAD       | wrw- r-- r-- r-- rw rw rw rwx rws- rw-- rw- rw rw- r rw rw- rw- rwx r- r r r- - w r w w r - o -",
                "IT_LEAD             | w--- r-- r-- --- rw rw rw rwx rws- rw-- r-- -- rw- r rw rw- r-- r-x r- - - r- - w r w w - w o -",
                "AUDITOR             | -r-- r-- r-- r-- r- r- r- r-- r--- r--- r-- r- r-- r r- r-- r-- r-- r- r r r- - - r - - - - o -",
            })
    void theCatalogueSaysWhoMayWhat(Role role, String table) {
        var letters = table.replace(" ", "");
        assertThat(letters).hasSize(Permission.values().length);
        for (var permission : Permission.values()) {
            var letter = letters.charAt(permission.ordinal());
            assertThat(role.permissions().contains(permission))
                    .as("%s %s", role, permission)
                    .isEqualTo(letter != '-');
        }
    }

    @Test
    void theAuditorOnlyReads() {
        assertThat(kinds(Role.AUDITOR)).containsExactlyInAnyOrder(Kind.READ, Kind.OWN);
    }

    @Test
    void thePrivacyOfficerReadsEverythingAndDecidesNothing() {
        assertThat(Role.PRIVACY_OFFICER.permissions()).containsAll(of(Kind.READ));
        assertThat(kinds(Role.PRIVACY_OFFICER)).doesNotContain(Kind.DECIDE);
        assertThat(Role.PRIVACY_OFFICER.permissions())
                .filteredOn(permission -> permission.kind() == Kind.WRITE)
                .containsExactlyInAnyOrder(
                        DEVIATION_REPORT, MEASURE_DO, COURSE_DO, RISK_SUGGEST, COMMENT);
    }

    @Test
    void onlyLeaderAndManagerGiveAccess() {
        assertThat(Role.values())
                .filteredOn(Role::manages)
                .containsExactly(Role.LEADER, Role.MANAGER);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyProfileCanGiveItsOwnRolesAndInviteAnAuditor(Profile profile) {
        assertThat(Role.of(profile))
                .contains(Role.first(profile), Role.AUDITOR)
                .allMatch(role -> role.profile() == profile || role == Role.AUDITOR);
    }

    private static Set<Permission> of(Kind kind) {
        var all = EnumSet.allOf(Permission.class);
        all.removeIf(permission -> permission.kind() != kind);
        return all;
    }

    private static Set<Kind> kinds(Role role) {
        var kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(Permission.values())
                .filter(role.permissions()::contains)
                .forEach(permission -> kinds.add(permission.kind()));
        return kinds;
    }
}
