package no.samsvar.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/deviations?state=open", "/a//b"})
    void anAddressOfOursIsKept(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "javascript:alert(1)",
                ""
            })
    void anyOtherLeadsToTheFrontPage(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo("/");
    }
}
