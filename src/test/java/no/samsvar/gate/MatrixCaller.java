package no.samsvar.gate;

import static java.util.Objects.requireNonNull;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.deviation.DeviationKind;
import no.samsvar.deviation.Report;
import no.samsvar.deviation.Reports;
import no.samsvar.identity.ApiTokens;
import no.samsvar.identity.Role;
import no.samsvar.identity.Sessions;
import no.samsvar.platform.Time;
import no.samsvar.platform.organisationscope.PersonId;
import no.samsvar.platform.sheet.RawSheet;
import no.samsvar.platform.sheet.Sheets;
import no.samsvar.platform.sheet.UnreadableSheet;
import no.samsvar.register.EntryId;
import no.samsvar.register.Register;
import no.samsvar.register.RegisterKinds;
import no.samsvar.register.exchange.Imports;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Asks a route of the matrix as somebody, about something. */
class MatrixCaller {

    private final MockMvcTester web;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Examples examples;
    private final Register register;
    private final Imports imports;
    private final Reports reports;
    private final RegisterKinds kinds;
    private final Map<PersonId, String> secrets = new HashMap<>();
    private final Map<PersonId, String> readers = new HashMap<>();

    MatrixCaller(
            MockMvcTester web,
            Sessions sessions,
            ApiTokens tokens,
            Examples examples,
            Register register,
            Imports imports,
            Reports reports,
            RegisterKinds kinds) {
        this.web = web;
        this.sessions = sessions;
        this.tokens = tokens;
        this.examples = examples;
        this.register = register;
        this.imports = imports;
        this.reports = reports;
        this.kinds = kinds;
    }

    /** Gives somebody tokens, also one whose role makes them worthless. */
    void equip(Someone who) {
        var until = LocalDate.now(Time.OSLO).plusMonths(6);
        secrets.put(who.id(), token(who, true, until));
        readers.put(who.id(), token(who, false, until));
    }

    private String token(Someone who, boolean mayWrite, LocalDate until) {
        return who.scope().call(() -> tokens.make("Matrix", mayWrite, until)).text();
    }

    /** What is asked about: a house's things, those hidden from all but its founder or the rest. */
    record Target(MatrixHouse house, boolean restricted) {

        /** The register whose entries a route is about, where its path does not say it. */
        private static final Map<String, String> KINDS =
                Map.ofEntries(
                        Map.entry("/deviations/{id}", "deviation"),
                        Map.entry("/processing/{id}", "processing"),
                        Map.entry("/notice/activities/{id}", "processing"),
                        Map.entry("/measures/{id}", "measure"),
                        Map.entry("/risks/{id}", "risk"),
                        Map.entry("/risk-assessments/{id}", "risk_assessment"),
                        Map.entry("/dpia/{id}", "dpia"),
                        Map.entry("/reviews/{id}", "review"),
                        Map.entry("/routines/{id}", "routine"),
                        Map.entry("/courses/{id}", "course"),
                        Map.entry("/papers/{id}", "paper"),
                        Map.entry("/requests/{id}", "request"),
                        Map.entry("/declarations/{id}", "declaration"));

        MatrixHouse.Thing thing(MatrixRow row) {
            var kind =
                    KINDS.entrySet().stream()
                            .filter(one -> row.route().contains(one.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(row.kind());
            var things = restricted ? house.restricted() : house.open();
            return requireNonNull(things.get(kind));
        }

        EntryId entry(MatrixRow row) {
            return thing(row).entry();
        }
    }

    /** Asks with a token that is for reading alone. */
    MockHttpServletResponse askReading(MatrixRow row, Someone who, Target target) {
        return ask(row, Optional.of(who), target, readers);
    }

    MockHttpServletResponse ask(MatrixRow row, Optional<Someone> who, Target target) {
        return ask(row, who, target, secrets);
    }

    private MockHttpServletResponse ask(
            MatrixRow row, Optional<Someone> who, Target target, Map<PersonId, String> tokens) {
        var values = values(row, who, target);
        var request = web.method(HttpMethod.valueOf(row.method())).uri(filled(row.route(), values));
        if (row.ofApi() && row.method().equals("GET")) {
            parameters(row, values).forEach((name, value) -> request.param(name, value));
            who.ifPresent(it -> request.header("Authorization", "Bearer " + tokens.get(it.id())));
        } else if (row.ofApi()) {
            var file = row.form().startsWith("file:");
            request.contentType(
                            file ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON)
                    .content(filled(row.form(), values).replaceFirst("^file:", ""));
            request.header("If-Match", "\"" + values.get("version") + "\"");
            request.header("File-Name", "ny.txt");
            who.ifPresent(it -> request.header("Authorization", "Bearer " + tokens.get(it.id())));
        } else {
            if (!row.method().equals("GET")) {
                request.with(csrf());
            }
            parameters(row, values).forEach((name, value) -> request.param(name, value));
            // A session of its own each time: some routes end them.
            who.map(it -> sessions.open(it.id(), "Matrix").text())
                    .ifPresent(it -> request.cookie(new Cookie("session", it)));
        }
        return request.exchange().getResponse();
    }

    private static Map<String, String> parameters(MatrixRow row, Map<String, String> values) {
        var parameters = new HashMap<String, String>();
        for (var pair : row.form().split("&")) {
            if (pair.contains("=")) {
                var value = filled(pair.substring(pair.indexOf('=') + 1), values);
                parameters.put(pair.substring(0, pair.indexOf('=')), value);
            }
        }
        return parameters;
    }

    private Map<String, String> values(MatrixRow row, Optional<Someone> who, Target target) {
        var house = target.house();
        var founder = house.founder();
        var values = new HashMap<String, String>();
        values.put("kind", row.kind());
        values.put("new", UUID.randomUUID().toString());
        values.put("secret", "x".repeat(43));
        values.put("canary", house.canary());
        values.put("soon", LocalDate.now(Time.OSLO).plusMonths(1).toString());
        values.put("organisation", founder.organisation().value().toString());
        values.put(
                "version",
                founder.scope()
                        .call(() -> String.valueOf(register.entry(target.entry(row)).version())));
        values.put("format", "xlsx");
        values.put("scenario", "snooping");
        values.put("request", values.get("new"));
        values.put("position", "1");
        values.put("extension", row.route().contains("log.") ? "pdf" : "docx");
        values.put("topic", "handling");
        values.put("section", "identity");
        values.put("letter", "receipt");
        values.put("year", "2026");
        values.put("item", "procurement-material");
        values.put("name", "processor");
        values.put("question", "purpose");
        values.put("requirement", "BCK-01");
        values.put("number", "1");
        values.put("shape", "long");
        values.put("duty", "police");
        values.put("step", "told");
        values.put("edit", values.get("new"));
        values.put("link", values.get("new"));
        values.put("affected", values.get("new"));
        values.put("entry", values.get("new"));
        // What is taken away is gone for the next reader.
        values.put(
                "file",
                row.method().equals("GET")
                        ? target.thing(row).file().toString()
                        : values.get("new"));
        values.put("view", values.get("new"));
        values.put("source", "people");
        values.put("supplier", requireNonNull(house.open().get("supplier")).entry().toString());
        values.put("id", id(row, who, target));
        values.putAll(row.with());
        return values;
    }

    /** Each kind of address has things of its own; who has access is somebody new each time. */
    private String id(MatrixRow row, Optional<Someone> who, Target target) {
        var house = target.house();
        if (row.route().matches(".*/imports?/.*")) {
            return draft(asker(who, house), house.canary(), row.kind());
        }
        if (row.route().matches(".*/deviations/(mine|receipt|reports)/.*")) {
            return report(asker(who, house), house.canary());
        }
        if (row.route().contains("/access/")) {
            var trail = row.route().endsWith("/trail");
            var small = house.people().containsKey(Role.LEADER);
            var role = small && !trail ? Role.HELPER : Role.AUDITOR;
            return row.aboutOneThing()
                    ? examples.with(role, house.founder()).authorisation().value().toString()
                    : "";
        }
        if (row.route().contains("/organisation/units")) {
            return house.unit();
        }
        return row.route().contains("/organisation/legal")
                ? house.legalPerson()
                : target.entry(row).toString();
    }

    /** Whoever asks, where it is their own house; else its founder. */
    private static Someone asker(Optional<Someone> who, MatrixHouse house) {
        return who.filter(it -> it.organisation().equals(house.founder().organisation()))
                .orElse(house.founder());
    }

    /** A deviation that somebody has reported. */
    private String report(Someone whose, String canary) {
        var id = new EntryId(UUID.randomUUID());
        var report = new Report(canary, DeviationKind.OTHER, null, null, null);
        whose.scope().run(() -> reports.report(id, report, Optional.empty(), List.of(), Map.of()));
        return id.toString();
    }

    /** An import that somebody has begun; each has its own. */
    private String draft(Someone whose, String canary, String kind) {
        var file = "Navn;Hva de leverer\n%s;Journal\n".formatted(canary);
        return whose.scope()
                .call(() -> imports.start(kinds.named(kind), "file.csv", sheets(file)))
                .id()
                .toString();
    }

    private static List<RawSheet> sheets(String file) {
        try {
            return Sheets.read(file.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableSheet e) {
            throw new IllegalStateException(e);
        }
    }

    private static String filled(String text, Map<String, String> values) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
