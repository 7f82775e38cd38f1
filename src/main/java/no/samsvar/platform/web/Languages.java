package no.samsvar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samsvar.platform.text.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The language of who is asking, for what is written outside a template, such as a file. */
@Component
public class Languages {

    private final HttpServletRequest request;
    private final ObjectProvider<ShellSource> shells;

    /**
     * @param request stands for the one that this thread answers
     */
    Languages(HttpServletRequest request, ObjectProvider<ShellSource> shells) {
        this.request = request;
        this.shells = shells;
    }

    public Language current() {
        return Preferences.language(
                request,
                () -> Optional.ofNullable(shells.getIfAvailable()).flatMap(ShellSource::language));
    }
}
