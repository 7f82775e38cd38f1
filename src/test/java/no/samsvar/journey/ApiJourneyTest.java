package no.samsvar.journey;

import no.samsvar.Examples;
import no.samsvar.Examples.Someone;
import no.samsvar.SamsvarTest;
import no.samsvar.identity.Access;
import no.samsvar.identity.ApiTokens;
import no.samsvar.register.web.api.ApiCaller;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A program does a whole job through the API, with somebody's token and nothing else. */
@NullUnmarked
abstract class ApiJourneyTest implements SamsvarTest {

    @Autowired Examples examples;
    @Autowired MockMvcTester web;
    @Autowired ApiTokens tokens;
    @Autowired JsonMapper json;

    Program program(Someone who) {
        return program(examples.access(who));
    }

    Program program(Access who) {
        return new Program(ApiCaller.of(web, tokens, who, true), json);
    }
}
