package no.samsvar.register.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samsvar.platform.form.Choice;
import org.junit.jupiter.api.Test;

class MentionsTest {

    static final Choice EVA = new Choice(new UUID(0, 1), "Eva");
    static final Choice EVA_ÅS = new Choice(new UUID(0, 2), "Eva Ås");
    static final Choice PER = new Choice(new UUID(0, 3), "Per Øst-Li");

    List<UUID> in(String text) {
        return List.copyOf(Mentions.in(text, List.of(EVA, EVA_ÅS, PER)));
    }

    @Test
    void theLongestNameAfterAnAtIsMeant() {
        assertThat(in("Hei @Eva Ås, og @per øst-li.")).containsExactly(EVA_ÅS.id(), PER.id());
        assertThat(in("@Eva ser på det")).containsExactly(EVA.id());
    }

    @Test
    void aNameWithoutAnAtAndTheBeginningOfALongerWordAreNobody() {
        assertThat(in("Eva Ås")).isEmpty();
        assertThat(in("@Evalueringen")).isEmpty();
        assertThat(in("post@example.no")).isEmpty();
    }
}
