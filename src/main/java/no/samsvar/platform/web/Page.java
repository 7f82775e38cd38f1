package no.samsvar.platform.web;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.samsvar.platform.health.Release;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page ready to be written; the template and its parameters are checked by the compiler. It is
 * written to memory first, so that a failure gives an error page and never half a page. The static
 * methods are for templates.
 */
public final class Page implements View {

    private static final ScopedValue<PageRequest> REQUEST = ScopedValue.newInstance();

    private final JteModel template;
    private final HttpStatus status;
    private final boolean withShell;

    private Page(JteModel template, HttpStatus status, boolean withShell) {
        this.template = template;
        this.status = status;
        this.withShell = withShell;
    }

    public static View of(JteModel template) {
        return of(template, HttpStatus.OK);
    }

    /** A page with another status than 200, such as 422 for a form that needs mending. */
    public static View of(JteModel template, HttpStatus status) {
        return new Page(template, status, true);
    }

    /** A page that asks nobody who is reading, for when asking may be what failed. */
    static View withoutShell(JteModel template, HttpStatus status) {
        return new Page(template, status, false);
    }

    /** The text for this key in the reader's language. */
    public static String text(String key, Object... arguments) {
        return request().tools().texts().text(request().language(), key, arguments);
    }

    /** The text for this key if there is one, such as help to a field. */
    public static Optional<String> textIfAny(String key, Object... arguments) {
        return request().tools().texts().find(request().language(), key, arguments);
    }

    /** The reader's language: {@code nb}, {@code nn} or {@code en}. */
    public static String language() {
        return request().language().tag();
    }

    /** {@code auto}, {@code light} or {@code dark}. */
    public static String theme() {
        return Preferences.theme(request().request()).value();
    }

    /** What every form that changes something carries. */
    public static Csrf csrf() {
        return Csrf.of(request().request());
    }

    /** The address of this page with its query, without host. */
    public static String path() {
        return request().path();
    }

    /** The address to come back to after a form that any page has, such as the language's. */
    public static String back() {
        return request().back();
    }

    /** The address of a file of ours, which changes with its content. */
    public static String asset(String name) {
        return request().tools().assets().address(name);
    }

    /**
     * An icon of {@code web/icons.txt} in the size and colour of the text; says nothing to a screen
     * reader.
     */
    public static Content icon(String name) {
        return request().tools().icons().icon(name);
    }

    /** Such as {@code 5. august 2026}. */
    public static String date(LocalDate date) {
        return request().tools().dates().date(request().language(), date);
    }

    /** Such as {@code 5. august 2026 kl. 14.32}, by the clock in Oslo. */
    public static String dateTime(Instant moment) {
        return request().tools().dates().dateTime(request().language(), moment);
    }

    /** What surrounds the page. */
    public static Shell shell() {
        return request().shell();
    }

    /** The program's version, as its release says; empty where somebody runs their own build. */
    public static Optional<String> version() {
        return Release.version();
    }

    private static PageRequest request() {
        return REQUEST.get();
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        ScopedValue.where(REQUEST, new PageRequest(request, withShell))
                .run(() -> template.render(output));
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
