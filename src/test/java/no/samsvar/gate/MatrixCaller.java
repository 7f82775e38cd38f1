package no.samsvar.gate;

import static no.samsvar.supplier.SupplierKinds.SUPPLIER;
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
    private final Map<PersonId, String> secrets = new HashMap<>();

    MatrixCaller(
            MockMvcTester web,
            Sessions sessions,
            ApiTokens tokens,
            Examples examples,
            Register register,
            Imports imports,
            Reports reports) {
        this.web = web;
        this.sessions = sessions;
        this.tokens = tokens;
        this.examples = examples;
        this.register = register;
        this.imports = imports;
        this.reports = reports;
    }

    /** Gives somebody a token, also one whose role makes it worthless. */
    void equip(Someone who) {
        var until = LocalDate.now(Time.OSLO).plusMonths(6);
        var secret = who.scope().call(() -> tokens.make("Matrix", true, until));
        secrets.put(who.id(), secret.text());
    }

    /** What is asked about: a house's things, those hidden from all but its founder or the rest. */
    record Target(MatrixHouse house, boolean restricted) {

        EntryId supplier() {
            return restricted ? house.restricted() : house.supplier();
        }

        EntryId deviation() {
            return restricted ? house.restrictedDeviation() : house.deviation();
        }

        EntryId entry(MatrixRow row) {
            return row.route().startsWith("/deviations/{id}") ? deviation() : supplier();
        }

        String file() {
            return (restricted ? house.restrictedFile() : house.file()).toString();
        }
    }

    MockHttpServletResponse ask(MatrixRow row, Optional<Someone> who, Target target) {
        var values = values(row, who, target);
        var request = web.method(HttpMethod.valueOf(row.method())).uri(filled(row.route(), values));
        if (row.ofApi()) {
            request.contentType(MediaType.APPLICATION_JSON).content(filled(row.form(), values));
            request.header("If-Match", "\"" + values.get("version") + "\"");
            who.ifPresent(it -> request.header("Authorization", "Bearer " + secrets.get(it.id())));
        } else {
            if (!row.method().equals("GET")) {
                request.with(csrf());
            }
            for (var pair : row.form().split("&")) {
                if (pair.contains("=")) {
                    var value = filled(pair.substring(pair.indexOf('=') + 1), values);
                    request.param(pair.substring(0, pair.indexOf('=')), value);
                }
            }
            // A session of its own each time: some routes end them.
            who.map(it -> sessions.open(it.id(), "Matrix").text())
                    .ifPresent(it -> request.cookie(new Cookie("session", it)));
        }
        return request.exchange().getResponse();
    }

    private Map<String, String> values(MatrixRow row, Optional<Someone> who, Target target) {
        var house = target.house();
        var founder = house.founder();
        var values = new HashMap<String, String>();
        values.put("kind", "supplier");
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
        values.put("extension", row.route().contains("log.") ? "pdf" : "docx");
        values.put("topic", "handling");
        values.put("duty", "police");
        values.put("step", "told");
        values.put("edit", values.get("new"));
        values.put("link", values.get("new"));
        values.put("affected", values.get("new"));
        values.put("entry", values.get("new"));
        // What is taken away is gone for the next reader.
        values.put("file", row.method().equals("GET") ? target.file() : values.get("new"));
        values.put("supplier", target.house().supplier().toString());
        values.put("id", id(row, who, target));
        return values;
    }

    /** Each kind of address has things of its own; who has access is somebody new each time. */
    private String id(MatrixRow row, Optional<Someone> who, Target target) {
        var house = target.house();
        if (row.route().contains("/import/")) {
            return draft(asker(who, house), house.canary());
        }
        if (row.route().matches("/deviations/(mine|receipt)/.*")) {
            return report(asker(who, house), house.canary());
        }
        if (row.route().startsWith("/access/")) {
            var role = house.people().containsKey(Role.LEADER) ? Role.HELPER : Role.AUDITOR;
            return row.aboutOneThing()
                    ? examples.with(role, house.founder()).authorisation().value().toString()
                    : "";
        }
        if (row.route().startsWith("/organisation/units")) {
            return house.unit();
        }
        return row.route().startsWith("/organisation/legal")
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
    private String draft(Someone whose, String canary) {
        var file = "Navn;Hva de leverer\n%s;Journal\n".formatted(canary);
        return whose.scope()
                .call(() -> imports.start(SUPPLIER, "file.csv", sheets(file)))
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
