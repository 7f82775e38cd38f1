package no.samsvar.register.web.api;

import java.time.Clock;
import java.time.LocalDate;
import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.identity.Access;
import no.samsvar.identity.ApiTokens;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program that calls the API with somebody's token. */
public record ApiCaller(MockMvcTester web, String token) {

    public static ApiCaller of(
            MockMvcTester web, Examples examples, ApiTokens tokens, Someone who, boolean mayWrite) {
        return of(web, tokens, examples.access(who), mayWrite);
    }

    public static ApiCaller of(MockMvcTester web, ApiTokens tokens, Access who, boolean mayWrite) {
        return of(web, tokens, who, mayWrite, LocalDate.now(Clock.systemUTC()).plusMonths(1));
    }

    public static ApiCaller of(
            MockMvcTester web, ApiTokens tokens, Access who, boolean mayWrite, LocalDate until) {
        var secret = who.call(() -> tokens.make("Test", mayWrite, until));
        return new ApiCaller(web, secret.text());
    }

    public MvcTestResult get(String address) {
        return send(web.get().uri(address));
    }

    /** With one thing behind the question mark, as it is. */
    public MvcTestResult get(String address, String name, String value) {
        return send(web.get().uri(address).param(name, value));
    }

    public MvcTestResult post(String address, String body, String... headers) {
        return send(web.post().uri(address).content(body), headers);
    }

    public MvcTestResult put(String address, String body, String... headers) {
        return send(web.put().uri(address).content(body), headers);
    }

    public MvcTestResult delete(String address, String... headers) {
        return send(web.delete().uri(address), headers);
    }

    /** A file as the body. */
    public MvcTestResult upload(String address, String name, byte[] file) {
        return web.post()
                .uri(address)
                .header("Authorization", "Bearer " + token)
                .header("File-Name", name)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(file)
                .exchange();
    }

    private MvcTestResult send(MockMvcRequestBuilder request, String... headers) {
        request.header("Authorization", "Bearer " + token).contentType(MediaType.APPLICATION_JSON);
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return request.exchange();
    }
}
