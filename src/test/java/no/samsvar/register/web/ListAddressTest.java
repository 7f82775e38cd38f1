package no.samsvar.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void aSpanWithoutABeginningKeepsItsEndWhenSorted() {
        var address = address("f.review=&f.review=2026-11-25");

        assertThat(address.sortedBy("number"))
                .isEqualTo("/list?f.review=&f.review=2026-11-25&sort=number");
        assertThat(address.under("/file")).isEqualTo("/file?f.review=&f.review=2026-11-25");
    }

    @Test
    void whatIsNotFilledInIsLeftOut() {
        assertThat(address("q=&f.owner=&f.status=PLANNED").href())
                .isEqualTo("/list?f.status=PLANNED");
    }

    @Test
    void severalValuesComeRepeatedOrWithCommas() {
        var both = List.of("PLANNED", "STARTED");

        assertThat(address("f.status=PLANNED&f.status=STARTED").filters())
                .containsEntry("status", both);
        assertThat(address("f.status=PLANNED,STARTED").filters()).containsEntry("status", both);
    }

    private static ListAddress address(String query) {
        return new ListAddress("/list", ListAddress.typed(query));
    }
}
