package no.samsvar.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samsvar.platform.RuleBroken;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What a password must be: long, and not what everybody tries first. Nothing else. */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private final Set<String> common;

    PasswordRules() {
        this.common = read();
    }

    /** Refuses with the reason in words; {@code known} is what a guesser knows of the person. */
    void check(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RuleBroken("identity.password-too-short");
        }
        if (password.length() > LONGEST) {
            throw new RuleBroken("identity.password-too-long");
        }
        var folded = password.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
        if (common.contains(folded) || monotonous(folded) || tells(folded, known)) {
            throw new RuleBroken("identity.password-common");
        }
    }

    private static boolean monotonous(String password) {
        return password.chars().distinct().count() < 5;
    }

    /** Whether little is left when what everybody knows is taken out. */
    private static boolean tells(String password, List<String> known) {
        var rest = password;
        for (var part : known) {
            for (var word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
                rest = word.length() < 3 ? rest : rest.replace(word, "");
            }
        }
        return rest.length() < 6;
    }

    private static Set<String> read() {
        try {
            var file = new ClassPathResource("content/identity/common-passwords.txt");
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
