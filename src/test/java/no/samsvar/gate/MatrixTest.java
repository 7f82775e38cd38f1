package no.samsvar.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.gate.MatrixCaller.Target;
import no.samsvar.identity.Permission;
import no.samsvar.identity.Profile;
import no.samsvar.identity.Role;
import no.samsvar.organisation.Kind;
import no.samsvar.platform.Time;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who is answered what, for every route of the running program: the table {@code matrix.csv} says
 * it and has been reviewed. Whatever the answer, no text of another organisation or of a restricted
 * entry is in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest implements SamsvarTest {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Examples examples;

    MatrixCaller caller;
    List<MatrixHouse> all;
    Someone ended;

    final Map<String, String> answers = new HashMap<>();
    final List<String> leaks = new ArrayList<>();
    final Set<String> seen = new TreeSet<>();

    @BeforeAll
    void twoHousesAndSomebodyWhoseAccessHasEnded() {
        caller = beans.createBean(MatrixCaller.class);
        var houses = beans.createBean(MatrixHouses.class);
        var clinic = houses.house("KANARI-KLINIKK", Profile.SMALL, Kind.CLINIC);
        var municipality = houses.house("KANARI-KOMMUNE", Profile.LARGE, Kind.MUNICIPALITY);
        all = List.of(clinic, municipality);
        ended =
                Time.at(
                        MatrixHouses.LONG_AGO,
                        () -> examples.with(Role.PRIVACY_COORDINATOR, municipality.founder()));
        caller.equip(ended);
        all.forEach(house -> house.people().values().forEach(caller::equip));
    }

    @Test
    void everyRouteIsInTheTableAndEveryLineIsARoute() throws IOException {
        var table = MatrixRow.all();
        assertThat(table.stream().map(row -> row.key() + row.with())).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(table.stream().map(MatrixRow::key).toList()))
                .isEqualTo(Routes.of(requestMappingHandlerMapping));
    }

    @Test
    void aTokenForReadingNeverWrites() throws IOException {
        for (var row : MatrixRow.all()) {
            if (row.ofApi() && !row.method().equals("GET")) {
                for (var house : all) {
                    for (var person : house.people().entrySet()) {
                        if (may(row, person.getKey())) {
                            var answer = caller.askReading(row, person.getValue(), own(house));
                            assertThat(answer.getStatus()).as(row.key()).isEqualTo(403);
                        }
                    }
                }
            }
        }
    }

    @Test
    void everybodyIsAnsweredAsTheTableSays() throws IOException {
        var table = MatrixRow.all();
        var told = table.stream().map(this::asked).toList();
        var wanted = table.stream().map(MatrixRow::line).toList();
        Files.write(Path.of("target/matrix-answered.csv"), told);
        assertThat(seen)
                .as("kinds of output in which an organisation's own word is read")
                .contains(
                        "application/json",
                        "application/pdf",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/zip",
                        "text/csv",
                        "text/html",
                        "text/plain");
        assertThat(leaks).as("texts that came to somebody they are not for").isEmpty();
        assertThat(told).isEqualTo(wanted);
    }

    private String asked(MatrixRow row) {
        answers.clear();
        var clinic = all.getFirst();
        var municipality = all.getLast();
        ask(row, "anonymous", Optional.empty(), own(clinic), List.of("KANARI"));
        ask(row, "ended", Optional.of(ended), own(municipality), List.of("KANARI"));
        for (var house : all) {
            var other = house == clinic ? municipality : clinic;
            var hidden = List.of(other.canary(), MatrixHouses.RESTRICTED);
            house.people()
                    .forEach(
                            (role, person) -> {
                                var who = Optional.of(person);
                                var may = may(row, role);
                                ask(row, may ? "may" : "may-not", who, own(house), hidden);
                                if (may && row.aboutOneThing()) {
                                    ask(row, "foreign", who, own(other), hidden);
                                }
                                if (may && row.aboutAnEntry()) {
                                    var secret = new Target(house, true);
                                    ask(row, "restricted", who, secret, hidden);
                                }
                            });
        }
        return row.line(answers);
    }

    private void ask(
            MatrixRow row,
            String reader,
            Optional<Someone> who,
            Target target,
            List<String> hidden) {
        var answer = caller.ask(row, who, target);
        answers.merge(reader, String.valueOf(answer.getStatus()), MatrixTest::together);
        var text = MatrixText.of(answer);
        if (reader.equals("may") && text.contains(target.house().canary())) {
            seen.add(String.valueOf(answer.getContentType()).split(";")[0]);
        }
        for (var word : hidden) {
            if (text.contains(word)) {
                leaks.add(row.key() + " gives " + word + " to " + reader);
            }
        }
    }

    /** Readers of one class are answered alike; where they are not, the table shows it. */
    private static String together(String statuses, String status) {
        var all = new TreeSet<>(List.of(statuses.split("/")));
        all.add(status);
        return String.join("/", all);
    }

    /** Through the API one may what one may, and only with a role that may have tokens. */
    private static boolean may(MatrixRow row, Role role) {
        if (row.permission().equals("PUBLIC")) {
            return true;
        }
        var held = role.permissions();
        return Stream.of(row.permission().split("[+]"))
                        .map(Permission::valueOf)
                        .allMatch(held::contains)
                && (!row.ofApi() || held.contains(Permission.API_TOKEN));
    }

    private static Target own(MatrixHouse house) {
        return new Target(house, false);
    }
}
